package id.lincah.orgstructure.placement;

import id.lincah.orgstructure.acting.ActingPeriods;
import id.lincah.orgstructure.announcing.Announcements;
import id.lincah.orgstructure.person.Unplacements;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Ends a placement, or takes back one that has not begun; others are told when the person is without a position then. */
@ApplicationScoped
class EndingPlacement {
    private static final String TOUCH = "update person set version = version + 1 where id = $1 and agency_id = $2";
    private static final String END = "update placement set valid_to = $2, end_basis = $3 where id = $1";
    private static final String TAKE_BACK = "delete from placement where id = $1";

    /** What the end of a placement answers; {@code began} is false when it was taken back before its first day. */
    record Ended(UUID id, LocalDate on, boolean began) {}

    private final ActingPeriods actings;
    private final Announcements announcements;
    private final Clock clock;

    EndingPlacement(ActingPeriods actings, Announcements announcements, Clock clock) {
        this.actings = actings;
        this.announcements = announcements;
        this.clock = clock;
    }

    Uni<Answer> end(UUID id, EndPlacement command, UnitOfWork uow, SqlConnection connection) {
        return StoredPlacement.find(id, uow, connection)
                .invoke(old -> check(old, command))
                .call(old -> connection
                        .preparedQuery(TOUCH)
                        .execute(Tuple.of(old.person(), uow.caller().agency())))
                .call(old -> command.on().isAfter(old.from())
                        ? connection.preparedQuery(END).execute(Tuple.of(id, command.on(), command.basis()))
                        : connection.preparedQuery(TAKE_BACK).execute(Tuple.of(id)))
                .call(old -> actings.endAbsences(
                        new UUID[] {old.position()}, new LocalDate[] {command.on()}, uow, connection))
                .call(old -> new Unplacements(connection, uow)
                        .tell(old.person(), lastOf(command.on(), old.from()), "ENDED", announcements))
                .map(old -> answer(old, command, uow));
    }

    /** Without one that is taken back the person has no position from its first day on. */
    private static LocalDate lastOf(LocalDate on, LocalDate from) {
        return on.isAfter(from) ? on : from;
    }

    private void check(StoredPlacement old, EndPlacement command) {
        if (old.to() != null && !command.on().isBefore(old.to())) {
            throw Problem.conflict("PLACEMENT_ENDED", Map.of("on", old.to()));
        }
        boolean began = !old.from().isAfter(LocalDate.now(clock));
        if (began && !command.on().isAfter(old.from())) {
            throw Problem.badInput("/on", "BEFORE_PRESENT_POSITION");
        }
    }

    private static Answer answer(StoredPlacement old, EndPlacement command, UnitOfWork uow) {
        uow.audit(AuditEntry.of(
                "placement.ended",
                "person",
                old.person(),
                Map.of("placement", old.id(), "on", command.on(), "basis", command.basis(), "before", old.facts())));
        boolean began = command.on().isAfter(old.from());
        return Answer.ok(new Ended(old.id(), command.on(), began), old.version() + 1);
    }
}
