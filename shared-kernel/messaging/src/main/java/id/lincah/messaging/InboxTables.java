package id.lincah.messaging;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The inbox's statements; each takes a whole batch at once. */
final class InboxTables {
    private static final String ARRIVE = """
            with known as (
              insert into inbox_position (consumer, topic, subject, sequence)
              select distinct $1::text, k.topic, k.subject, 0::bigint from unnest($3::text[], $4::uuid[]) as k (topic, subject)
              order by 2, 3
              on conflict do nothing)
            insert into inbox_event (consumer, event_id) select distinct $1::text, id from unnest($2::uuid[]) as id order by 2
            on conflict do nothing returning event_id
            """;
    private static final String POSITIONS = """
            select p.topic, p.subject, p.sequence, (select max(b.sequence) from inbox_parked b
              where b.consumer = p.consumer and b.topic = p.topic and b.subject = p.subject and b.sequence > p.sequence) as parked
            from inbox_position p join unnest($2::text[], $3::uuid[]) as k (topic, subject)
              on p.topic = k.topic and p.subject = k.subject
            where p.consumer = $1 order by p.topic, p.subject for update of p
            """;
    private static final String MOVE = """
            update inbox_position p set sequence = m.sequence
            from unnest($2::text[], $3::uuid[], $4::bigint[]) as m (topic, subject, sequence)
            where p.consumer = $1 and p.topic = m.topic and p.subject = m.subject and p.sequence < m.sequence
            """;
    private static final String WAKE = """
            update inbox_parked p set next_attempt_at = clock_timestamp()
            from unnest($2::text[], $3::uuid[], $4::bigint[]) as m (topic, subject, sequence)
            where p.consumer = $1 and p.topic = m.topic and p.subject = m.subject and p.sequence = m.sequence + 1
            """;
    private static final String AWAIT =
            "update inbox_parked set next_attempt_at = null where consumer = $1 and topic = $2 and subject = $3";
    private static final String PARK = """
            insert into inbox_parked (consumer, topic, subject, sequence, headers, payload, reason, next_attempt_at)
            select $1, p.topic, p.subject, p.sequence, p.headers::jsonb, p.payload, p.reason,
              case when p.due then clock_timestamp() end
            from unnest($2::text[], $3::uuid[], $4::bigint[], $5::text[], $6::text[], $7::text[], $8::boolean[])
              as p (topic, subject, sequence, headers, payload, reason, due)
            on conflict do nothing
            """;
    private static final String FIRST_PARKED = """
            select headers, payload from inbox_parked
            where consumer = $1 and topic = $2 and subject = $3 order by sequence limit 1
            """;
    private static final String UNPARK =
            "delete from inbox_parked where consumer = $1 and topic = $2 and subject = $3 and sequence <= $4";
    private static final String POSTPONE = """
            update inbox_parked set attempts = attempts + 1, reason = $5,
              next_attempt_at = clock_timestamp() + least(60, power(2, least(attempts, 6))) * interval '1 second'
            where consumer = $1 and topic = $2 and subject = $3 and sequence = $4
            """;
    private static final String DUE = """
            select distinct topic, subject from inbox_parked
            where consumer = $1 and next_attempt_at <= clock_timestamp() limit 200
            """;
    private static final String COUNT = "select count(*) from inbox_parked";

    /** An event to park, and whether it is worth trying again by itself. */
    record Parking(Arrival arrival, String reason, boolean due) {}

    private InboxTables() {}

    /** Claims the events; answers the ids that were not there before. */
    static Uni<Set<UUID>> arrive(SqlConnection db, String consumer, List<Arrival> arrivals) {
        var ids = arrivals.stream().map(a -> a.envelope().id()).toArray(UUID[]::new);
        return db.preparedQuery(ARRIVE)
                .execute(Tuple.of(consumer, ids, topics(keys(arrivals)), subjects(keys(arrivals))))
                .map(rows -> {
                    var fresh = new HashSet<UUID>();
                    rows.forEach(row -> fresh.add(row.getUUID(0)));
                    return fresh;
                });
    }

    /** Locks the aggregates' positions until the end of the transaction. */
    static Uni<Map<Arrival.Key, KeyState>> positions(SqlConnection db, String consumer, Collection<Arrival.Key> keys) {
        return db.preparedQuery(POSITIONS)
                .execute(Tuple.of(consumer, topics(keys), subjects(keys)))
                .map(rows -> {
                    var states = new HashMap<Arrival.Key, KeyState>();
                    rows.forEach(row -> states.put(
                            new Arrival.Key(row.getString(0), row.getUUID(1)),
                            new KeyState(row.getLong(2), row.getLong(3) != null)));
                    return states;
                });
    }

    static Uni<RowSet<Row>> move(SqlConnection db, String consumer, Map<Arrival.Key, Long> moved) {
        return db.preparedQuery(MOVE).execute(steps(consumer, moved));
    }

    static Uni<RowSet<Row>> wake(SqlConnection db, String consumer, Map<Arrival.Key, Long> moved) {
        return db.preparedQuery(WAKE).execute(steps(consumer, moved));
    }

    /** Nothing to try until an earlier event comes. */
    static Uni<RowSet<Row>> await(SqlConnection db, String consumer, Arrival.Key key) {
        return db.preparedQuery(AWAIT).execute(Tuple.of(consumer, key.topic(), key.subject()));
    }

    private static Tuple steps(String consumer, Map<Arrival.Key, Long> moved) {
        return Tuple.of(
                consumer,
                topics(moved.keySet()),
                subjects(moved.keySet()),
                moved.values().toArray(Long[]::new));
    }

    static Uni<RowSet<Row>> park(SqlConnection db, String consumer, List<Parking> parkings) {
        var arrivals = parkings.stream().map(Parking::arrival).toList();
        return db.preparedQuery(PARK).execute(Tuple.from(new Object[] {
            consumer,
            arrivals.stream().map(Arrival::topic).toArray(String[]::new),
            arrivals.stream().map(a -> a.envelope().subject()).toArray(UUID[]::new),
            arrivals.stream().map(a -> a.envelope().sequence()).toArray(Long[]::new),
            arrivals.stream()
                    .map(a -> new JsonObject(new LinkedHashMap<>(a.attributes())).encode())
                    .toArray(String[]::new),
            arrivals.stream().map(Arrival::payload).toArray(String[]::new),
            parkings.stream().map(Parking::reason).toArray(String[]::new),
            parkings.stream().map(Parking::due).toArray(Boolean[]::new)
        }));
    }

    /** The first event that waits for this aggregate; null when none does. */
    static Uni<Arrival> firstParked(SqlConnection db, String consumer, Arrival.Key key) {
        return db.preparedQuery(FIRST_PARKED)
                .execute(Tuple.of(consumer, key.topic(), key.subject()))
                .map(rows -> rows.size() == 0
                        ? null
                        : parked(key.topic(), rows.iterator().next()));
    }

    private static Arrival parked(String topic, Row row) {
        var attributes = new LinkedHashMap<String, String>();
        row.getJsonObject(0).forEach(each -> attributes.put(each.getKey(), String.valueOf(each.getValue())));
        return Arrival.of(topic, attributes, row.getString(1).getBytes(StandardCharsets.UTF_8));
    }

    static Uni<RowSet<Row>> unpark(SqlConnection db, String consumer, Arrival.Key key, long upTo) {
        return db.preparedQuery(UNPARK).execute(Tuple.of(consumer, key.topic(), key.subject(), upTo));
    }

    static Uni<RowSet<Row>> postpone(SqlConnection db, String consumer, Arrival arrival, String reason) {
        return db.preparedQuery(POSTPONE)
                .execute(Tuple.of(
                        consumer,
                        arrival.topic(),
                        arrival.envelope().subject(),
                        arrival.envelope().sequence(),
                        reason));
    }

    static Uni<List<Arrival.Key>> due(SqlConnection db, String consumer) {
        return db.preparedQuery(DUE).execute(Tuple.of(consumer)).map(rows -> {
            var keys = new ArrayList<Arrival.Key>();
            rows.forEach(row -> keys.add(new Arrival.Key(row.getString(0), row.getUUID(1))));
            return keys;
        });
    }

    static Uni<Long> countParked(SqlConnection db) {
        return db.preparedQuery(COUNT)
                .execute()
                .map(rows -> rows.iterator().next().getLong(0));
    }

    private static List<Arrival.Key> keys(List<Arrival> arrivals) {
        return arrivals.stream().map(Arrival::key).distinct().toList();
    }

    private static String[] topics(Collection<Arrival.Key> keys) {
        return keys.stream().map(Arrival.Key::topic).toArray(String[]::new);
    }

    private static UUID[] subjects(Collection<Arrival.Key> keys) {
        return keys.stream().map(Arrival.Key::subject).toArray(UUID[]::new);
    }
}
