package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.spreadsheet.RefusedFile;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;

/** Works on one job until it waits for somebody or has ended. All it knows stands in the database. */
@ApplicationScoped
class IntakeWorker {
    private static final Logger LOG = Logger.getLogger(IntakeWorker.class);
    private static final String END = """
            update intake set state = $3, refusal_code = $4, refusal_details = $5, ended_at = clock_timestamp()
            where id = $1 and agency_id = $2
            """;
    private static final String GIVE_BACK =
            "update intake set epoch = 0 where id = $1 and agency_id = $2 and epoch = $3";
    private static final String INTEGRITY = "23";

    private final JobTransactions transactions;
    private final Recognising recognising;
    private final Reading reading;
    private final Checking checking;
    private final Loading loading;

    IntakeWorker(
            JobTransactions transactions,
            Recognising recognising,
            Reading reading,
            Checking checking,
            Loading loading) {
        this.transactions = transactions;
        this.recognising = recognising;
        this.reading = reading;
        this.checking = checking;
        this.loading = loading;
    }

    /** @param lastTry a failure ends the job instead of giving it back */
    void work(Job job, boolean lastTry) {
        try {
            for (var intake = look(job); intake.state().working(); intake = look(job)) {
                step(job, intake);
            }
        } catch (LostJob taken) {
            LOG.infof("intake %s goes on elsewhere", job.id());
        } catch (RefusedFile refused) {
            end(job, IntakeState.REFUSED, refused.code(), new JsonObject(FoundFault.json(refused.details())));
        } catch (IOException | RuntimeException broken) {
            fail(job, broken, lastTry);
        }
    }

    private Intake look(Job job) {
        return transactions.run(job, connection -> Intake.one(job.id(), job.agency(), connection));
    }

    private void step(Job job, Intake intake) throws IOException {
        switch (intake.state()) {
            case RECEIVED -> recognising.run(job, intake.trusting(), intake.register());
            case READING -> reading.run(job);
            case CHECKING -> checking.run(job);
            case LOADING -> loading.run(job);
            default -> throw new IllegalStateException("nothing to do in " + intake.state());
        }
    }

    /** The message of a failure may hold what stands in a row, so only its kind is logged. */
    private void fail(Job job, Exception broken, boolean lastTry) {
        var cause = cause(broken);
        LOG.warnf("intake %s interrupted: %s", job.id(), kind(cause));
        try {
            var constraint = constraint(cause);
            if (constraint != null) {
                end(job, IntakeState.FAILED, constraint, new JsonObject());
            } else if (lastTry) {
                end(job, IntakeState.FAILED, "INTAKE_FAILED", new JsonObject());
            } else {
                transactions.runThough(job, connection -> giveBack(job, connection));
            }
        } catch (RuntimeException unreachable) {
            LOG.debugf("intake %s waits for the next leader: %s", job.id(), kind(cause(unreachable)));
        }
    }

    /** Waiting for another thread wraps what went wrong there. */
    private static Throwable cause(Throwable broken) {
        return broken instanceof CompletionException && broken.getCause() != null ? cause(broken.getCause()) : broken;
    }

    private static String kind(Throwable broken) {
        return broken instanceof PgException refused
                ? "SQLSTATE " + refused.getSqlState()
                : broken.getClass().getName();
    }

    /** The rule of the database that was broken, as its code; null when it was something else. */
    private static String constraint(Throwable broken) {
        return broken instanceof PgException refused
                        && refused.getSqlState() != null
                        && refused.getSqlState().startsWith(INTEGRITY)
                        && refused.getConstraint() != null
                ? refused.getConstraint().toUpperCase(Locale.ROOT)
                : null;
    }

    private void end(Job job, IntakeState state, String code, JsonObject details) {
        transactions.run(
                job,
                connection -> connection
                        .preparedQuery(END)
                        .execute(Tuple.of(job.id(), job.agency(), state.name(), code, details)));
    }

    private static Uni<Void> giveBack(Job job, SqlConnection connection) {
        return connection
                .preparedQuery(GIVE_BACK)
                .execute(Tuple.of(job.id(), job.agency(), job.epoch()))
                .replaceWithVoid();
    }
}
