package id.lincah.orgstructure.intake;

import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** What people do to a job. Each act takes the job away from whoever works on it (epoch 0) and is judged by its state. */
@ApplicationScoped
class IntakeActs {
    private static final String MOVE = """
            update intake set state = $3, rows_done = 0, attempts = 0, epoch = 0, loading = coalesce($4, loading),
              ended_at = case when $5 then clock_timestamp() end, expires_at = null
            where id = $1 and agency_id = $2 and state = $6
            """;

    /** RECOGNISED → READING, with the columns as proposed or as said here. */
    Uni<Answer> confirm(UUID id, ConfirmColumns command, UnitOfWork uow, SqlConnection connection) {
        var agency = uow.caller().agency();
        return Intake.one(id, agency, connection)
                .invoke(intake -> intake.in(IntakeState.RECOGNISED))
                .flatMap(intake -> IntakeSheet.all(id, agency, connection)
                        .flatMap(sheets ->
                                ConfirmedColumns.keep(id, sheets, command, intake.register(), agency, connection))
                        .chain(() ->
                                move(intake, IntakeState.READING, null, "intake.columns-confirmed", uow, connection)));
    }

    /** Any state before LOADED → CANCELLED; what is being worked on is given up. */
    Uni<Answer> cancel(UUID id, UnitOfWork uow, SqlConnection connection) {
        return Intake.one(id, uow.caller().agency(), connection).flatMap(intake -> {
            if (intake.state().ended()) {
                intake.in();
            }
            return move(intake, IntakeState.CANCELLED, null, "intake.cancelled", uow, connection);
        });
    }

    /** CHECKED → LOADING. */
    Uni<Answer> load(UUID id, LoadIntake command, UnitOfWork uow, SqlConnection connection) {
        return Intake.one(id, uow.caller().agency(), connection).flatMap(intake -> {
            intake.in(IntakeState.CHECKED);
            if (command.what() == LoadWhat.ALL_OR_NOTHING && intake.faultyRows() > 0) {
                throw Problem.of(422, "INTAKE_FAULTY").with("rows", intake.faultyRows());
            }
            return move(intake, IntakeState.LOADING, command.what(), "intake.loading-asked", uow, connection);
        });
    }

    /** What was repaired is checked anew. */
    Uni<Answer> checkAgain(Intake intake, Map<String, Object> change, UnitOfWork uow, SqlConnection connection) {
        uow.audit(AuditEntry.of("intake.repaired", "intake", intake.id(), change));
        return move(intake, IntakeState.CHECKING, null, null, uow, connection);
    }

    private static Uni<Answer> move(
            Intake intake, IntakeState next, LoadWhat what, String action, UnitOfWork uow, SqlConnection connection) {
        if (action != null) {
            uow.audit(AuditEntry.of(action, "intake", intake.id(), Map.of("from", intake.state(), "to", next)));
        }
        var row = Tuple.of(
                intake.id(),
                intake.agency(),
                next.name(),
                what == null ? null : what.name(),
                next.ended(),
                intake.state().name());
        return connection
                .preparedQuery(MOVE)
                .execute(row)
                .invoke(rows -> {
                    if (rows.rowCount() == 0) {
                        throw Problem.conflict("INTAKE_STATE", Map.of("state", intake.state()));
                    }
                })
                .chain(() -> Intake.one(intake.id(), intake.agency(), connection))
                .map(moved -> new Answer(202, ReceivedView.of(moved, null), null, null));
    }
}
