package id.lincah.performance.people;

import id.lincah.events.PersonDisplaced;
import id.lincah.events.PersonLeft;
import id.lincah.events.PersonMerged;
import id.lincah.events.PersonPlaced;
import id.lincah.events.PersonUnplaced;
import id.lincah.messaging.EventHandler;
import id.lincah.messaging.Inbox;
import id.lincah.messaging.ReceivedEvent;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the copy of who serves where: one row per person, written anew by every event about that person. */
@ApplicationScoped
public class PersonsConsumer implements EventHandler {
    /** A person who stays in a unit keeps the day of arrival; it tells how long a rater has supervised (D-24). */
    private static final String PLACE = """
            insert into official as o (agency_id, person_id, account, name, position_title, unit_id, unit_name,
              office_unit_id, office_name, heads_unit, in_unit_since, heads_since, left_on)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, case when $10 then $11::date end, null)
            on conflict (agency_id, person_id) do update set account = excluded.account, name = excluded.name,
              position_title = excluded.position_title, unit_id = excluded.unit_id, unit_name = excluded.unit_name,
              office_unit_id = excluded.office_unit_id, office_name = excluded.office_name,
              heads_unit = excluded.heads_unit, left_on = null,
              in_unit_since = case when o.unit_id = excluded.unit_id then o.in_unit_since else excluded.in_unit_since end,
              heads_since = case when not excluded.heads_unit then null
                when o.heads_unit and o.unit_id = excluded.unit_id then o.heads_since else excluded.heads_since end""";

    private static final String DISPLACE = """
            update official set heads_unit = false, heads_since = null, unit_id = $3, unit_name = $4, in_unit_since = $5
            where agency_id = $1 and person_id = $2""";
    /** Without a position nobody heads a unit; the unit stays, for the year there is still evaluated. */
    private static final String UNPLACE =
            "update official set heads_unit = false, heads_since = null where agency_id = $1 and person_id = $2";

    private static final String LEAVE = "update official set left_on = $3 where agency_id = $1 and person_id = $2";

    /** Two records were one person: what can be moved without a clash goes on under the retained record. */
    private static final String MERGE = """
            with ended as (update official set left_on = $4 where agency_id = $1 and person_id = $2),
            teams as (
              update team_membership m set person_id = $3 where agency_id = $1 and person_id = $2
                and not exists (select from team_membership o
                  where o.agency_id = $1 and o.person_id = $3 and o.team_id = m.team_id)),
            plans as (
              update plan p set person_id = $3 where agency_id = $1 and person_id = $2
                and not exists (select from plan o
                  where o.agency_id = $1 and o.person_id = $3 and o.period_from = p.period_from))
            update evaluation e set person_id = $3 where agency_id = $1 and person_id = $2
              and not exists (select from evaluation o
                where o.agency_id = $1 and o.person_id = $3 and o.year = e.year and o.period = e.period)""";

    private final Inbox inbox;

    PersonsConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("persons")
    public Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.receive("performance.persons", records, this);
    }

    @Override
    public Uni<Void> apply(ReceivedEvent event, UnitOfWork unit, SqlConnection connection) {
        if (event.data() instanceof PersonPlaced placed) {
            return place(placed, connection);
        }
        if (event.data() instanceof PersonDisplaced displaced) {
            return displace(displaced, connection);
        }
        if (event.data() instanceof PersonMerged merged) {
            return change(
                    connection,
                    MERGE,
                    Tuple.of(merged.agency(), merged.personId(), merged.retainedPersonId(), merged.effectiveOn()));
        }
        if (event.data() instanceof PersonUnplaced unplaced) {
            return change(connection, UNPLACE, Tuple.of(unplaced.agency(), unplaced.personId()));
        }
        return event.data() instanceof PersonLeft left
                ? change(connection, LEAVE, Tuple.of(left.agency(), left.personId(), left.effectiveOn()))
                : Uni.createFrom().voidItem();
    }

    private static Uni<Void> place(PersonPlaced placed, SqlConnection connection) {
        return change(
                connection,
                PLACE,
                Tuple.tuple()
                        .addString(placed.agency())
                        .addUUID(placed.personId())
                        .addString(placed.account())
                        .addString(placed.name())
                        .addString(placed.positionTitle())
                        .addUUID(placed.unitId())
                        .addString(placed.unitName())
                        .addUUID(placed.officeUnitId())
                        .addString(placed.officeName())
                        .addBoolean(placed.headsUnit())
                        .addLocalDate(placed.effectiveOn()));
    }

    private static Uni<Void> displace(PersonDisplaced displaced, SqlConnection connection) {
        return change(
                connection,
                DISPLACE,
                Tuple.of(
                        displaced.agency(),
                        displaced.personId(),
                        displaced.successorUnitId(),
                        displaced.successorUnitName(),
                        displaced.effectiveOn()));
    }

    static Uni<Void> change(SqlConnection connection, String sql, Tuple parameters) {
        return connection.preparedQuery(sql).execute(parameters).replaceWithVoid();
    }
}
