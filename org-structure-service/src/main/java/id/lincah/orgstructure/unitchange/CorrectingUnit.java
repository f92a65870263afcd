package id.lincah.orgstructure.unitchange;

import id.lincah.orgstructure.person.PersonPlacements;
import id.lincah.orgstructure.unit.UnitDetail;
import id.lincah.orgstructure.unit.UnitEvents;
import id.lincah.request.Answer;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import id.lincah.request.Violation;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Corrects the record of one unit. What was believed before stays, with who corrected it and why. */
@ApplicationScoped
class CorrectingUnit {
    private static final String LOCKED = "select version from unit where id = $1 and agency_id = $2 for update";
    private static final String IMAGE = "select image from period_images('unit_period', 'unit_id', array[$1::uuid])";
    private static final String IDS = "select code, id from unit where agency_id = $1 and code = any($2::text[])";

    private final Clock clock;

    CorrectingUnit(Clock clock) {
        this.clock = clock;
    }

    Uni<Answer> correct(UUID id, CorrectUnit command, UnitOfWork uow, SqlConnection connection) {
        return run(ChangingUnits.IN_TURN, Tuple.of(uow.caller().agency()), connection)
                .flatMap(alone -> requireSeen(id, uow, connection))
                .flatMap(seen -> codes(command, uow, connection))
                .flatMap(ids -> image(id, connection).flatMap(image -> store(id, command, ids, image, uow, connection)))
                .flatMap(stored -> tell(id, uow, connection))
                .flatMap(told -> UnitDetail.read(id, LocalDate.now(clock), connection))
                .map(detail -> Answer.ok(detail, detail.version()));
    }

    private static Uni<Void> requireSeen(UUID id, UnitOfWork uow, SqlConnection connection) {
        return connection
                .preparedQuery(LOCKED)
                .execute(Tuple.of(id, uow.caller().agency()))
                .invoke(rows -> {
                    if (!rows.iterator().hasNext()) {
                        throw Problem.notFound();
                    }
                    uow.requireVersion(rows.iterator().next().getLong(0));
                })
                .replaceWithVoid();
    }

    private static Uni<Map<String, UUID>> codes(CorrectUnit command, UnitOfWork uow, SqlConnection connection) {
        var named = Stream.concat(
                        Stream.of(UnitFacts.or(command.remainsTo(), "")),
                        command.periods().stream().map(CorrectUnit.Period::parentCode))
                .filter(Objects::nonNull)
                .toArray(String[]::new);
        return connection
                .preparedQuery(IDS)
                .execute(Tuple.of(uow.caller().agency(), named))
                .map(rows -> {
                    var ids = new HashMap<String, UUID>();
                    rows.forEach(row -> ids.put(row.getString(0), row.getUUID(1)));
                    if (command.remainsTo() != null && !ids.containsKey(command.remainsTo())) {
                        var unknown = new Violation("/remainsTo", "UNIT_UNKNOWN", Map.of("value", command.remainsTo()));
                        throw Problem.faultyContent("CORRECTION_FAULTY", List.of(unknown));
                    }
                    return ids;
                });
    }

    private static Uni<JsonArray> image(UUID id, SqlConnection connection) {
        return connection
                .preparedQuery(IMAGE)
                .execute(Tuple.of(id))
                .map(rows -> rows.iterator().next().getJsonArray(0));
    }

    private Uni<Void> store(
            UUID id,
            CorrectUnit command,
            Map<String, UUID> ids,
            JsonArray image,
            UnitOfWork uow,
            SqlConnection connection) {
        var today = LocalDate.now(clock);
        var before = new PeriodSheet(image, today);
        var after = new PeriodSheet(image, today);
        after.correct(command.periods(), code -> UnitFacts.text(ids.get(code)));
        return new CorrectionWriter(id, before, after, ids.get(command.remainsTo()), uow, connection)
                .write(command.reason());
    }

    /** What holds today is told; of days gone by the other services keep their own record. */
    private Uni<Void> tell(UUID id, UnitOfWork uow, SqlConnection connection) {
        var today = LocalDate.now(clock);
        var units = new UUID[] {id};
        return new UnitEvents(connection, today)
                .changed(units)
                .invoke(events -> events.forEach(uow::publish))
                .flatMap(told -> new PersonPlacements(connection, uow).tellCorrected(units, today));
    }

    private static Uni<Void> run(String sql, Tuple values, SqlConnection connection) {
        return connection.preparedQuery(sql).execute(values).replaceWithVoid();
    }
}
