package id.lincah.orgstructure.position;

import id.lincah.orgstructure.announcing.Announcements;
import id.lincah.orgstructure.person.PersonPlacements;
import id.lincah.orgstructure.position.StandingPositions.Standing;
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

    /** The period before it, when it ends where this one began, ends or grows with it; the shrinking one goes first. */
    private static final String MOVE_OWN =
            "update position_period set valid_from = $3 where position_id = $1 and valid_from = $2";

    private static final String MOVE_NEIGHBOUR =
            "update position_period set valid_to = $3 where position_id = $1 and valid_to = $2";

    /** What a correction answers. */
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
        var after = after(command, code, standing, old);
        uow.audit(trail(command, old, after));
        return moveStart(old, command.validFrom(), connection)
                .flatMap(moved -> connection.preparedQuery(CORRECT).execute(columns(after, command.asOf(), command)))
                .flatMap(stored -> tell(old, after, begin(old, command), uow, connection))
                .map(told ->
                        Answer.ok(new Corrected(after.id(), begin(old, command), old.validTo()), old.version() + 1));
    }

    private static PositionState after(CorrectPosition command, String code, StandingPositions standing, Standing old) {
        if (!old.stands()) {
            throw Problem.badInput("/asOf", "NOT_VALID_THEN");
        }
        if (command.validFrom() != null
                && old.validTo() != null
                && !command.validFrom().isBefore(old.validTo())) {
            throw Problem.badInput("/validFrom", "ENDS_BEFORE_START");
        }
        var onlyTheDay = command.validFrom() != null
                && old.state().with(command.row(code), null).equals(old.state());
        if (onlyTheDay && command.unitCode() == null) {
            return old.state();
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

    private static LocalDate begin(Standing old, CorrectPosition command) {
        return command.validFrom() == null ? old.validFrom() : command.validFrom();
    }

    private static Uni<?> moveStart(Standing old, LocalDate start, SqlConnection connection) {
        if (start == null || start.equals(old.validFrom())) {
            return Uni.createFrom().voidItem();
        }
        boolean later = start.isAfter(old.validFrom());
        var values = Tuple.of(old.state().id(), old.validFrom(), start);
        return connection
                .preparedQuery(later ? MOVE_OWN : MOVE_NEIGHBOUR)
                .execute(values)
                .flatMap(first -> connection
                        .preparedQuery(later ? MOVE_NEIGHBOUR : MOVE_OWN)
                        .execute(values));
    }

    private static Tuple columns(PositionState after, LocalDate asOf, CorrectPosition command) {
        var start = command.validFrom();
        return Tuple.tuple()
                .addValue(after.id())
                .addValue(start != null && start.isAfter(asOf) ? start : asOf)
                .addValue(after.unitId())
                .addValue(after.title())
                .addValue(after.kind())
                .addValue(after.echelon())
                .addValue(after.head())
                .addValue(after.functionalCode())
                .addValue(after.functionalLevel());
    }

    /** A period that is over concerns nobody any more; one to come is told on its day. */
    private Uni<Void> tell(
            Standing old, PositionState after, LocalDate begins, UnitOfWork uow, SqlConnection connection) {
        if (old.validTo() != null && !old.validTo().isAfter(LocalDate.now(clock))) {
            return Uni.createFrom().voidItem();
        }
        var reason = "position:" + after.id();
        var event = after.changed(uow.caller().agency(), begins);
        return announcements
                .tell(uow, connection, begins, reason, List.of(event))
                .flatMap(told -> new PersonPlacements(connection, uow, announcements, reason)
                        .tellOfPositions(new UUID[] {after.id()}, begins));
    }

    private static AuditEntry trail(CorrectPosition command, Standing old, PositionState after) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("reason", command.reason());
        facts.put("asOf", command.asOf());
        facts.put("validFromBefore", old.validFrom());
        facts.put("validFromAfter", begin(old, command));
        facts.put("before", old.state().facts());
        facts.put("after", after.facts());
        return AuditEntry.of("position.corrected", "position", after.id(), facts);
    }
}
