package id.lincah.orgstructure.intake;

import id.lincah.request.AuditEntry;
import id.lincah.request.Caller;
import id.lincah.request.TenantTransaction;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Ends jobs that waited for somebody too long: rows with names and numbers are not kept for a job that is forgotten. */
@Singleton
class ExpiringJobs {
    private static final Logger LOG = Logger.getLogger(ExpiringJobs.class);
    static final String CODE = "INTAKE_EXPIRED";
    private static final int PAUSE_ROUNDS = 120;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String DUE = """
            select id, agency_id from intake where expires_at < clock_timestamp() order by expires_at limit 1
            """;
    private static final String EXPIRE = """
            update intake set state = 'EXPIRED', ended_at = clock_timestamp(), expires_at = null, epoch = 0,
              refusal_code = $3, refusal_details = $4
            where id = $1 and agency_id = $2 and expires_at < clock_timestamp()
            """;

    private final TenantTransaction transactions;
    private final WaitingTime waiting;
    private int round;

    ExpiringJobs(TenantTransaction transactions, WaitingTime waiting) {
        this.transactions = transactions;
        this.waiting = waiting;
    }

    private record Due(UUID id, String agency) {}

    /** Looks now and then; one job at a time, so that the lease stays fresh. What fails is tried at the next look. */
    void expire(Connection connection) throws SQLException {
        if (round++ % PAUSE_ROUNDS == 0) {
            try {
                round = expireOne(connection) ? 0 : round;
            } catch (RuntimeException later) {
                LOG.warnf(
                        "no job could be ended for waiting too long: %s",
                        later.getClass().getName());
            }
        }
    }

    /** @return whether there was one */
    boolean expireOne(Connection connection) throws SQLException {
        var due = due(connection);
        if (due != null) {
            var suite = Caller.system("org-structure", due.agency(), due.id().toString());
            transactions
                    .sql(suite, (unit, sql) -> expire(due, unit, sql))
                    .await()
                    .atMost(PATIENCE);
        }
        return due != null;
    }

    private static Due due(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(DUE);
                var rows = statement.executeQuery()) {
            return rows.next() ? new Due(rows.getObject(1, UUID.class), rows.getString(2)) : null;
        }
    }

    /** Whoever went on with it meanwhile was in time. */
    private Uni<Void> expire(Due due, UnitOfWork unit, SqlConnection connection) {
        var days = new JsonObject().put("days", waiting.days());
        return connection
                .preparedQuery(EXPIRE)
                .execute(Tuple.of(due.id(), due.agency(), CODE, days))
                .invoke(rows -> {
                    if (rows.rowCount() > 0) {
                        unit.audit(AuditEntry.of("intake.expired", "intake", due.id(), Map.of("days", waiting.days())));
                    }
                })
                .replaceWithVoid();
    }
}
