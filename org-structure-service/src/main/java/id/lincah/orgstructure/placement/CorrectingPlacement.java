package id.lincah.orgstructure.placement;

import id.lincah.orgstructure.announcing.Announcements;
import id.lincah.orgstructure.person.PersonPlacements;
import id.lincah.orgstructure.person.Unplacements;
import id.lincah.orgstructure.person.Unplacements.Unplacement;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Puts right a placement that was recorded wrongly; the old values stay in the audit trail. */
@ApplicationScoped
class CorrectingPlacement {
    private static final String CODE = "select code from position where id = $1";
    private static final String CORRECT = """
            with seen as (update person set version = version + 1 where id = $2)
            update placement set position_id = $3, valid_from = $4, valid_to = $5, held_since = $6, basis = $7,
              reason = 'CORRECTED'
            where id = $1
            """;

    private final Announcements announcements;
    private final Clock clock;

    CorrectingPlacement(Announcements announcements, Clock clock) {
        this.announcements = announcements;
        this.clock = clock;
    }

    Uni<Answer> correct(UUID id, CorrectPlacement command, UnitOfWork uow, SqlConnection connection) {
        return StoredPlacement.find(id, uow, connection)
                .flatMap(old -> right(command, old, uow, connection)
                        .call(right -> connection.preparedQuery(CORRECT).execute(columns(right)))
                        .call(right -> tell(right, uow, connection))
                        .call(right -> tellUnplaced(old, right, uow, connection)))
                .invoke(right -> trail(command, right, uow))
                .map(right -> Answer.ok(right, right.version() + 1));
    }

    private static Uni<StoredPlacement> right(
            CorrectPlacement command, StoredPlacement old, UnitOfWork uow, SqlConnection connection) {
        return code(command, old, connection)
                .flatMap(code -> AppointmentFacts.of(
                                uow.caller().agency(),
                                new UUID[] {old.person()},
                                new String[0],
                                new String[] {code},
                                connection)
                        .map(facts -> new CorrectionChecks(command, old, facts).right(code)));
    }

    private static Uni<String> code(CorrectPlacement command, StoredPlacement old, SqlConnection connection) {
        return command.positionCode() != null
                ? Uni.createFrom().item(command.positionCode())
                : connection
                        .preparedQuery(CODE)
                        .execute(Tuple.of(old.position()))
                        .map(rows -> rows.iterator().next().getString(0));
    }

    private static Tuple columns(StoredPlacement right) {
        return Tuple.tuple()
                .addValue(right.id())
                .addValue(right.person())
                .addValue(right.position())
                .addValue(right.from())
                .addValue(right.to())
                .addValue(right.since())
                .addValue(right.basis());
    }

    /** A placement that is over concerns nobody any more; one to come is told on its day. */
    private Uni<Void> tell(StoredPlacement right, UnitOfWork uow, SqlConnection connection) {
        if (right.to() != null && !right.to().isAfter(LocalDate.now(clock))) {
            return Uni.createFrom().voidItem();
        }
        return new PersonPlacements(connection, uow, announcements, "placement:" + right.id())
                .tellOf(uow.caller().agency(), new UUID[] {right.person()}, right.from(), "CORRECTED");
    }

    /** Another last day, and a first day that leaves a gap before it, may both leave the person without a position. */
    private Uni<Void> tellUnplaced(
            StoredPlacement old, StoredPlacement right, UnitOfWork uow, SqlConnection connection) {
        var days = new ArrayList<Unplacement>();
        if (!right.from().equals(old.from())) {
            days.add(new Unplacement(right.person(), old.from()));
        }
        if (!Objects.equals(right.to(), old.to())) {
            days.add(new Unplacement(right.person(), right.to()));
        }
        return new Unplacements(connection, uow).tell(days, "CORRECTED", announcements);
    }

    private static void trail(CorrectPlacement command, StoredPlacement right, UnitOfWork uow) {
        uow.audit(AuditEntry.of(
                "placement.corrected",
                "person",
                right.person(),
                Map.of("placement", right.id(), "reason", command.reason(), "after", right.facts())));
    }
}
