package id.lincah.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** What the outbox holds after a measurement, looked at past every row policy: a fast run that tells wrongly counts nothing. */
final class EventOrder {
    private static final String GAPS = """
            select count(*) from event_stream s
            join (select aggregate_type, aggregate_id, count(*) as events, count(distinct sequence) as numbers,
                max(sequence) as last from outbox group by 1, 2) o using (aggregate_type, aggregate_id)
            where events <> last or numbers <> last or last <> s.last_sequence
            """;

    /**
     * Of one enactment: told after the end of the unit it speaks of, before the beginning of the unit it names, or after
     * the enactment itself.
     */
    private static final String OUT_OF_ORDER = """
            with told as (
              select seq, type, aggregate_id, payload::jsonb as fact from outbox where correlation_id = (
                select correlation_id from outbox where type like '%simplification.enacted%' and aggregate_id = ?::uuid)),
            begun as (select aggregate_id, min(seq) as seq from told where type like '%unit.created%' group by 1),
            ended as (select aggregate_id, max(seq) as seq from told where type like '%unit.abolished%' group by 1)
            select count(*) from told t
            left join begun b on b.aggregate_id in (
              (t.fact ->> 'unitId')::uuid, (t.fact ->> 'parentUnitId')::uuid, (t.fact ->> 'successorUnitId')::uuid)
              and b.aggregate_id <> t.aggregate_id
            left join ended e on e.aggregate_id in (t.aggregate_id, (t.fact ->> 'unitId')::uuid)
            where t.seq < b.seq or t.seq > e.seq
              or t.seq > (select seq from told where type like '%simplification.enacted%')
            """;

    private EventOrder() {}

    /** Every event of a key has the next number, from 1 to the last given. */
    static void requireNoGap(Connection database) throws SQLException {
        require(0, count(database, GAPS), "keys whose events have a gap");
    }

    static void requireCauseBeforeEffect(Connection database, String scenario) throws SQLException {
        require(0, count(database, OUT_OF_ORDER, scenario), "events told before their cause");
    }

    static void require(long wanted, long found, String what) {
        if (wanted != found) {
            throw new IllegalStateException("%s: %,d instead of %,d".formatted(what, found, wanted));
        }
    }

    static long count(Connection database, String sql, String... values) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
