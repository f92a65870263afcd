package id.lincah.equivalation.obligation;

import id.lincah.request.AuditEntry;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Ends the open duties of a person whose functional service ends; what was met or missed stays as it is. */
@ApplicationScoped
public class CancellingObligations {
    private static final String CANCEL = """
            update obligation set state = 'CANCELLED', version = version + 1, next_on = null, end_reason = $3, ended_on = $4
            where agency_id = $1 and person_id = $2 and state = 'OPEN' returning id, code""";

    public Uni<Void> cancel(SqlConnection db, UnitOfWork work, UUID personId, String reason, LocalDate on) {
        return db.preparedQuery(CANCEL)
                .execute(Tuple.of(work.caller().agency(), personId, reason, on))
                .invoke(ended -> ended.forEach(row -> work.audit(AuditEntry.of(
                        "obligation.cancelled",
                        "obligation",
                        row.getUUID("id"),
                        Map.of("code", row.getString("code"), "reason", reason, "on", on)))))
                .replaceWithVoid();
    }
}
