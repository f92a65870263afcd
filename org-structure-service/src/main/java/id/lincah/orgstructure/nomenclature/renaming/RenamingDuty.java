package id.lincah.orgstructure.nomenclature.renaming;

import id.lincah.request.Duty;
import id.lincah.request.DutyConnection;
import id.lincah.request.DutyRunner;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Works off renamings and surveys, a chunk of each in turn; one process of the service does it, whoever asked. */
@Singleton
class RenamingDuty implements Duty {
    /** After so many failures in a row the work waits for a person. */
    static final int MOST_FAILURES = 5;

    private static final Logger LOG = Logger.getLogger(RenamingDuty.class);
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int REST_MILLIS = 500;
    private static final String RENAMINGS =
            "select id, agency_id from executor_renaming where state in ('CLASSIFYING', 'APPLYING', 'UNDOING') and failures < ?";
    private static final String SURVEYS =
            "select id, agency_id from executor_survey where state = 'CLASSIFYING' and failures < ?";

    private record Job(UUID id, String agency) {}

    private final RenamingWork renamings;
    private final SurveyWork surveys;
    private final DutyConnection connections;
    private final boolean wanted;
    private DutyRunner runner;

    RenamingDuty(
            RenamingWork renamings,
            SurveyWork surveys,
            DutyConnection connections,
            @ConfigProperty(name = "lincah.duties.enabled", defaultValue = "true") boolean wanted) {
        this.renamings = renamings;
        this.surveys = surveys;
        this.connections = connections;
        this.wanted = wanted;
    }

    void start(@Observes StartupEvent started) {
        if (wanted) {
            runner = new DutyRunner(this, connections).start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (runner != null) {
            runner.close();
        }
    }

    @Override
    public String name() {
        return "executor-renamings";
    }

    @Override
    public boolean round(Connection connection, long epoch) throws SQLException {
        boolean renamed = work(connection, RENAMINGS, renamings::chunk, renamings::failed);
        boolean surveyed = work(connection, SURVEYS, surveys::chunk, surveys::failed);
        return renamed || surveyed;
    }

    @Override
    public void rest(Connection connection) throws InterruptedException {
        Thread.sleep(REST_MILLIS);
    }

    /** @return whether any chunk was done */
    private static boolean work(
            Connection connection,
            String waiting,
            BiFunction<String, UUID, Uni<Void>> chunk,
            BiFunction<String, UUID, Uni<Void>> failed)
            throws SQLException {
        boolean done = false;
        for (var job : jobs(connection, waiting)) {
            try {
                chunk.apply(job.agency(), job.id()).await().atMost(LIMIT);
                done = true;
            } catch (RuntimeException failure) {
                LOG.warnf("work on %s failed, it will be tried again: %s", job.id(), failure.getMessage());
                failed.apply(job.agency(), job.id()).await().atMost(LIMIT);
            }
        }
        return done;
    }

    private static List<Job> jobs(Connection connection, String waiting) throws SQLException {
        try (var statement = connection.prepareStatement(waiting)) {
            statement.setInt(1, MOST_FAILURES);
            try (var rows = statement.executeQuery()) {
                var jobs = new ArrayList<Job>();
                while (rows.next()) {
                    jobs.add(new Job(rows.getObject(1, UUID.class), rows.getString(2)));
                }
                return jobs;
            }
        }
    }
}
