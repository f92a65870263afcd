package id.lincah.orgstructure.position;

import id.lincah.orgstructure.announcing.Announcements;
import id.lincah.orgstructure.person.PersonPlacements;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import id.lincah.request.Violation;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Puts right what was recorded of a position in one period; the old words stay in the audit trail. */
@ApplicationScoped
class CorrectingPosition {
    private static final String CODE = "select code from position where id = $1 and agency_id = $2";

    private static final String CORRECT = """
            with seen as (update position set version = version + 1 where id = $1)
            update position_period set unit_id = $3, title = $4, kind = $5, echelon = $6, head = $7,
              functional_code = $8, functional_level = $9
            where position_id = $1 and valid_during @> $2::date
            """;

    private static final String GOES_ON =
            "select from position_period where position_id = $1 and (valid_to is null or valid_to > $2)";

    /** What a correction answers. */
    @Schema(name = "PositionCorrected")
    record Corrected(UUID id, LocalDate validFrom, LocalDate validTo) {}

    private final Announcements announcements;
    private final Clock clock;

    CorrectingPosition(Announcements announcements, Clock clock) {
        this.announcements = announcements;
        this.clock = clock;
    }

    Uni<Answer> correct(UUID id, CorrectPosition command, UnitOfWork uow, SqlConnection connection) {
        var agency = uow.caller().agency();
        var units = command.unitCode() == null ? new String[0] : new String[] {command.unitCode()};
        return connection
                .preparedQuery(CODE)
                .execute(Tuple.of(id, agency))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw Problem.notFound();
                    }
                    return rows.iterator().next().getString(0);
                })
                .flatMap(code -> StandingPositions.of(agency, new String[] {code}, units, command.asOf(), connection)
                        .flatMap(standing -> store(code, command, standing, uow, connection)));
    }

    private Uni<Answer> store(
            String code,
            CorrectPosition command,
            StandingPositions standing,
            UnitOfWork uow,
            SqlConnection connection) {
        var old = standing.positions().get(code);
        uow.requireVersion(old.version());
        var days = RightDays.of(command, old, LocalDate.now(clock));
        var after = after(command, code, standing, days);
        uow.audit(trail(command, days, after));
        return days.store(connection)
                .flatMap(
                        moved -> connection.preparedQuery(CORRECT).execute(columns(after, days.within(command.asOf()))))
                .flatMap(stored -> tell(days, after, uow, connection))
                .map(told -> Answer.ok(new Corrected(after.id(), days.from(), days.to()), old.version() + 1));
    }

    private static PositionState after(
            CorrectPosition command, String code, StandingPositions standing, RightDays days) {
        var old = days.old().state();
        var onlyDays = days.moved() && old.with(command.row(code), null).equals(old);
        if (onlyDays && command.unitCode() == null) {
            return old;
        }
        var checks = new PositionChecks(standing);
        checks.check(List.of(command.row(code)));
        if (!checks.faults().isEmpty()) {
            throw Problem.faultyContent("CHANGES_FAULTY", onFields(checks.faults()));
        }
        return checks.planned().get(0).after();
    }

    private static List<Violation> onFields(List<Violation> faults) {
        return faults.stream()
                .map(fault ->
                        new Violation(fault.pointer().replaceFirst("^/changes/0", ""), fault.code(), fault.details()))
                .toList();
    }

    private static Tuple columns(PositionState after, LocalDate on) {
        return Tuple.tuple()
                .addValue(after.id())
                .addValue(on)
                .addValue(after.unitId())
                .addValue(after.title())
                .addValue(after.kind())
                .addValue(after.echelon())
                .addValue(after.head())
                .addValue(after.functionalCode())
                .addValue(after.functionalLevel());
    }

    /** A period that is over concerns nobody any more, but that the position ended; one to come is told on its day. */
    private Uni<Void> tell(RightDays days, PositionState after, UnitOfWork uow, SqlConnection connection) {
        var agency = uow.caller().agency();
        if (days.endMoved()) {
            return connection
                    .preparedQuery(GOES_ON)
                    .execute(Tuple.of(after.id(), days.to()))
                    .invoke(rows -> {
                        if (rows.size() == 0) {
                            uow.publish(after.abolished(agency, days.to()));
                        }
                    })
                    .replaceWithVoid();
        }
        if (days.to() != null && !days.to().isAfter(LocalDate.now(clock))) {
            return Uni.createFrom().voidItem();
        }
        var reason = "position:" + after.id();
        return announcements
                .tell(uow, connection, days.from(), reason, List.of(after.changed(agency, days.from())))
                .flatMap(told -> new PersonPlacements(connection, uow, announcements, reason)
                        .tellOfPositions(new UUID[] {after.id()}, days.from()));
    }

    private static AuditEntry trail(CorrectPosition command, RightDays days, PositionState after) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("reason", command.reason());
        facts.put("asOf", command.asOf());
        facts.put("validFromBefore", days.old().validFrom());
        facts.put("validFromAfter", days.from());
        facts.put("validToBefore", days.old().validTo());
        facts.put("validToAfter", days.to());
        facts.put("before", days.old().state().facts());
        facts.put("after", after.facts());
        return AuditEntry.of("position.corrected", "position", after.id(), facts);
    }
}
