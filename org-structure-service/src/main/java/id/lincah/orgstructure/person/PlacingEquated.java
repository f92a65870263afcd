package id.lincah.orgstructure.person;

import id.lincah.events.PositionCreated;
import id.lincah.events.PositionEquivalated;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PositionKind;
import id.lincah.request.AuditEntry;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Map;
import java.util.UUID;

/** Creates the functional position of one equated person and places the person in it. */
record PlacingEquated(PositionEquivalated fact, UnitOfWork uow, SqlConnection connection) {
    private static final String CREATE = """
            with made as (insert into position (agency_id, code) values ($1, $2) returning id)
            insert into position_period (position_id, agency_id, valid_from, unit_id, title, kind, head,
              functional_code, functional_level)
            select id, $1, $3, $4, $5, 'FUNGSIONAL', false, $6, $7 from made returning position_id
            """;

    private static final String LEAVE =
            "update placement set valid_to = $2 where person_id = $1 and valid_to is null and valid_from < $2";

    private static final String PLACE = """
            insert into placement (person_id, agency_id, position_id, valid_from, held_since, reason)
            select p.id, p.agency_id, $3, $4, $4, 'EQUIVALATED' from person p where p.id = $1 and p.agency_id = $2
            """;

    Uni<Void> place() {
        return connection
                .preparedQuery(CREATE)
                .execute(position())
                .map(rows -> rows.iterator().next().getUUID(0))
                .call(position ->
                        connection.preparedQuery(LEAVE).execute(Tuple.of(fact.personId(), fact.effectiveOn())))
                .call(this::take)
                .invoke(this::tellPosition)
                .flatMap(position -> new PersonPlacements(connection, uow)
                        .tellOf(fact.agency(), new UUID[] {fact.personId()}, fact.effectiveOn(), "EQUIVALATED"));
    }

    private String title() {
        return fact.functionalName() + " "
                + FunctionalLevel.valueOf(fact.functionalLevel()).title();
    }

    private Tuple position() {
        return Tuple.tuple()
                .addValue(fact.agency())
                .addValue("JF." + fact.caseId())
                .addValue(fact.effectiveOn())
                .addValue(fact.unitId())
                .addValue(title())
                .addValue(fact.functionalCode())
                .addValue(fact.functionalLevel());
    }

    /** @throws IllegalArgumentException when this agency has no such person: the event waits, parked */
    private Uni<?> take(UUID position) {
        return connection
                .preparedQuery(PLACE)
                .execute(Tuple.of(fact.personId(), fact.agency(), position, fact.effectiveOn()))
                .invoke(rows -> {
                    if (rows.rowCount() == 0) {
                        throw new IllegalArgumentException("no such person in agency " + fact.agency());
                    }
                });
    }

    private void tellPosition(UUID position) {
        uow.publish(new PositionCreated(
                position,
                fact.agency(),
                fact.unitId(),
                PositionKind.FUNGSIONAL.name(),
                null,
                title(),
                false,
                fact.functionalCode(),
                fact.functionalLevel(),
                fact.effectiveOn()));
        uow.audit(AuditEntry.of(
                "person.equivalated",
                "person",
                fact.personId(),
                Map.of("caseId", fact.caseId(), "position", position)));
    }
}
