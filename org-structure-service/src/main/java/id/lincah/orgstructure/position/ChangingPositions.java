package id.lincah.orgstructure.position;

import id.lincah.events.PublishedEvent;
import id.lincah.orgstructure.acting.ActingPeriods;
import id.lincah.orgstructure.announcing.Announcements;
import id.lincah.orgstructure.person.PersonPlacements;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Changes positions from a day on: all rows or none, then everybody concerned is told on that day. */
@ApplicationScoped
class ChangingPositions {
    /** What a change answers: how many of each kind, and the ids of the positions by code. */
    @Schema(name = "PositionsChanged")
    record Changed(
            UUID changeId, LocalDate effectiveOn, Map<ChangePositions.Act, Long> counts, Map<String, UUID> positions) {}

    private final Announcements announcements;
    private final ActingPeriods actings;

    ChangingPositions(Announcements announcements, ActingPeriods actings) {
        this.announcements = announcements;
        this.actings = actings;
    }

    Uni<Answer> change(ChangePositions command, UnitOfWork uow, SqlConnection connection) {
        var agency = uow.caller().agency();
        var changeId = UUID.randomUUID();
        var codes = texts(command.changes().stream().map(ChangePositions.Row::positionCode));
        var units = texts(command.changes().stream().map(ChangePositions.Row::unitCode));
        return StandingPositions.of(agency, codes, units, command.effectiveOn(), connection)
                .map(standing -> planned(command, standing))
                .flatMap(planned -> new PositionPeriods(agency, command.effectiveOn(), connection).write(planned))
                .call(changes -> endActings(changes, command.effectiveOn(), uow, connection))
                .call(changes -> tell(changes, changeId, command, uow, connection))
                .map(changes -> answer(changes, changeId, command));
    }

    private static List<PlannedChange> planned(ChangePositions command, StandingPositions standing) {
        var checks = new PositionChecks(standing);
        checks.check(command.changes());
        if (!checks.faults().isEmpty()) {
            throw Problem.faultyContent("CHANGES_FAULTY", checks.faults());
        }
        return checks.planned();
    }

    private Uni<Void> endActings(List<PlannedChange> changes, LocalDate on, UnitOfWork uow, SqlConnection connection) {
        var ended = changes.stream()
                .filter(PlannedChange::ends)
                .map(change -> change.before().id())
                .toArray(UUID[]::new);
        var days = new LocalDate[ended.length];
        Arrays.fill(days, on);
        return actings.endIn(ended, days, uow, connection);
    }

    private Uni<Void> tell(
            List<PlannedChange> changes,
            UUID changeId,
            ChangePositions command,
            UnitOfWork uow,
            SqlConnection connection) {
        var on = command.effectiveOn();
        var agency = uow.caller().agency();
        var reason = "positions:" + changeId;
        changes.forEach(change -> uow.audit(trail(change, command)));
        var events = changes.stream().map(change -> event(change, agency, on)).toList();
        var placements = new PersonPlacements(connection, uow, announcements, reason);
        return announcements
                .tell(uow, connection, on, reason, events)
                .flatMap(told -> placements.tellOfPositions(of(changes, ChangePositions.Act.CHANGE), on))
                .flatMap(told -> placements.tellOfMovedPositions(agency, of(changes, ChangePositions.Act.MOVE), on));
    }

    private static PublishedEvent event(PlannedChange change, String agency, LocalDate on) {
        if (change.creates()) {
            return change.after().created(agency, on);
        }
        return change.ends()
                ? change.before().abolished(agency, on)
                : change.after().changed(agency, on);
    }

    private static AuditEntry trail(PlannedChange change, ChangePositions command) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("act", change.act());
        facts.put("effectiveOn", command.effectiveOn());
        facts.put("basis", command.basis());
        facts.put("before", change.creates() ? null : change.before().facts());
        facts.put("after", change.ends() ? null : change.after().facts());
        return AuditEntry.of("position.changed", "position", id(change), facts);
    }

    private static UUID[] of(List<PlannedChange> changes, ChangePositions.Act act) {
        return changes.stream()
                .filter(change -> change.act() == act)
                .map(change -> change.after().id())
                .toArray(UUID[]::new);
    }

    private static UUID id(PlannedChange change) {
        return change.ends() ? change.before().id() : change.after().id();
    }

    private static Answer answer(List<PlannedChange> changes, UUID changeId, ChangePositions command) {
        var counts = new LinkedHashMap<ChangePositions.Act, Long>();
        var positions = new LinkedHashMap<String, UUID>();
        for (var act : ChangePositions.Act.values()) {
            counts.put(
                    act, changes.stream().filter(change -> change.act() == act).count());
        }
        changes.forEach(change -> positions.put(
                change.ends() ? change.before().code() : change.after().code(), id(change)));
        return Answer.ok(new Changed(changeId, command.effectiveOn(), counts, positions));
    }

    private static String[] texts(Stream<String> texts) {
        return texts.filter(Objects::nonNull).distinct().toArray(String[]::new);
    }
}
