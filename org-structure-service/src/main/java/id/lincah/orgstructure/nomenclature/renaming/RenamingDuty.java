package id.lincah.orgstructure.nomenclature.renaming;

import id.lincah.request.Duties;
import id.lincah.request.Duty;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
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
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Works off renamings and surveys, a chunk of each in turn, some at a time; one process of the service does it, whoever
 * asked. Chunks of one renaming follow each other; those of different ones go side by side.
 */
@Singleton
class RenamingDuty implements Duty {
    /** After so many failures in a row the work waits for a person. */
    static final int MOST_FAILURES = 5;

    private static final Logger LOG = Logger.getLogger(RenamingDuty.class);
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final int REST_MILLIS = 500;
    /** A round is short, so that the lease is renewed in time. */
    private static final int MOST_JOBS = 8;

    /** Those behind the last one first, then from the beginning: everybody's work goes on, however many there are. */
    private static final String RENAMINGS = """
            select id, agency_id from executor_renaming
            where state in ('CLASSIFYING', 'APPLYING', 'UNDOING') and failures < ? order by id <= ?, id limit ?""";

    private static final String SURVEYS = """
            select id, agency_id from executor_survey
            where state = 'CLASSIFYING' and failures < ? order by id <= ?, id limit ?""";

    /** @param work answers whether anything was done */
    private record Job(
            UUID id,
            String agency,
            BiFunction<String, UUID, Uni<Boolean>> work,
            BiFunction<String, UUID, Uni<Void>> failed) {}

    private final RenamingWork renamings;
    private final SurveyWork surveys;
    private final Duties duties;
    private final int workers;
    private UUID last = new UUID(0, 0);

    RenamingDuty(
            RenamingWork renamings,
            SurveyWork surveys,
            Duties duties,
            @ConfigProperty(name = "lincah.nomenclature.workers", defaultValue = "2") int workers) {
        this.renamings = renamings;
        this.surveys = surveys;
        this.duties = duties;
        this.workers = workers;
    }

    void start(@Observes StartupEvent started) {
        duties.run(this);
    }

    @Override
    public String name() {
        return "executor-renamings";
    }

    @Override
    public boolean round(Connection connection, long epoch) throws SQLException {
        var jobs = jobs(connection, RENAMINGS, renamings::chunk, renamings::failed);
        if (!jobs.isEmpty()) {
            last = jobs.get(jobs.size() - 1).id();
        }
        jobs.addAll(jobs(connection, SURVEYS, surveys::chunk, surveys::failed));
        return Multi.createFrom()
                .iterable(jobs)
                .onItem()
                .transformToUni(RenamingDuty::work)
                .merge(workers)
                .collect()
                .with(Collectors.reducing(false, Boolean::logicalOr))
                .await()
                .atMost(LIMIT);
    }

    @Override
    public void rest(Connection connection) throws InterruptedException {
        Thread.sleep(REST_MILLIS);
    }

    private static Uni<Boolean> work(Job job) {
        return job.work().apply(job.agency(), job.id()).onFailure().recoverWithUni(failure -> {
            // A message of the database may hold what stands in a row: only the kind of failure is logged.
            LOG.warnf(
                    "work on %s failed, it will be tried again: %s",
                    job.id(), failure.getClass().getName());
            return job.failed()
                    .apply(job.agency(), job.id())
                    .replaceWith(false)
                    .onFailure()
                    .recoverWithItem(false);
        });
    }

    private List<Job> jobs(
            Connection connection,
            String waiting,
            BiFunction<String, UUID, Uni<Boolean>> work,
            BiFunction<String, UUID, Uni<Void>> failed)
            throws SQLException {
        try (var statement = connection.prepareStatement(waiting)) {
            statement.setInt(1, MOST_FAILURES);
            statement.setObject(2, last);
            statement.setInt(3, MOST_JOBS);
            try (var rows = statement.executeQuery()) {
                var jobs = new ArrayList<Job>();
                while (rows.next()) {
                    jobs.add(new Job(rows.getObject(1, UUID.class), rows.getString(2), work, failed));
                }
                return jobs;
            }
        }
    }
}
