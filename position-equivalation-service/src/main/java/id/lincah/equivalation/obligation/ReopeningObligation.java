package id.lincah.equivalation.obligation;

import id.lincah.equivalation.setting.Settings;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a wrong "met" back; a duty whose day has passed by then is missed in the next round of the duties. */
@ApplicationScoped
public class ReopeningObligation {
    private static final String LOCK =
            "select state, version, person_id, met_on, proof_number from obligation where agency_id = $1 and id = $2"
                    + " for update";
    private static final String REOPEN =
            "update obligation b set state = 'OPEN', version = b.version + 1, met_on = null,"
                    + " proof_number = null, proof_date = null, handled_by = $4, next_on = "
                    + ReminderDays.next("$3", "$5")
                    + " where b.agency_id = $1 and b.id = $2 returning b.version";

    /** Why the proof does not count. */
    public record Reopen(
            @NotBlank @Size(max = 2_000) @Schema(examples = "Ijazah milik pegawai lain")
            String reason) {}

    /** The duty as it stands now. */
    @Schema(name = "ObligationReopened")
    public record Reopened(UUID id, ObligationState state) {}

    private final Clock clock;

    ReopeningObligation(Clock clock) {
        this.clock = clock;
    }

    public Uni<Answer> reopen(UUID id, Reopen command, UnitOfWork work, SqlConnection db) {
        var agency = work.caller().agency();
        return db.preparedQuery(LOCK)
                .execute(Tuple.of(agency, id))
                .map(found -> requireMet(found, work))
                .invoke(before -> work.audit(AuditEntry.of(
                        "obligation.reopened",
                        "obligation",
                        id,
                        Map.of(
                                "reason", command.reason(),
                                "metOn", before.getLocalDate("met_on"),
                                "proofNumber", before.getString("proof_number")))))
                .call(before -> PassedTests.takeBack(
                        before.getUUID("person_id"),
                        before.getLocalDate("met_on"),
                        before.getString("proof_number"),
                        agency,
                        db))
                .chain(before -> Settings.of(db, agency))
                .chain(settings -> db.preparedQuery(REOPEN)
                        .execute(Tuple.of(
                                        agency,
                                        id,
                                        LocalDate.now(clock),
                                        work.caller().account())
                                .addArrayOfInteger(settings.reminders())))
                .map(written -> Answer.ok(
                        new Reopened(id, ObligationState.OPEN),
                        written.iterator().next().getLong("version")));
    }

    private static Row requireMet(RowSet<Row> found, UnitOfWork work) {
        if (found.size() == 0) {
            throw Problem.notFound();
        }
        var row = found.iterator().next();
        work.requireVersion(row.getLong("version"));
        var state = ObligationState.valueOf(row.getString("state"));
        if (!state.mayBecome(ObligationState.OPEN)) {
            throw Problem.conflict("OBLIGATION_STATE", Map.of("state", state.name()));
        }
        return row;
    }
}
