package id.lincah.orgstructure.intake;

import id.lincah.request.Duty;
import id.lincah.request.DutyConnection;
import id.lincah.request.DutyRunner;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands waiting intakes to workers of this process. One process of the service does it; a new leader has a higher epoch and
 * takes over every job of an older one, wherever its worker stood.
 */
@Singleton
class IntakeDuty implements Duty {
    private static final int MOST_TRIES = 5;
    private static final int REST_MILLIS = 250;
    private static final String TAKE = """
            update intake set epoch = ?, attempts = attempts + 1 where id in (
              select id from intake where state in ('RECEIVED', 'READING', 'CHECKING', 'LOADING') and epoch < ?
              order by id limit ?)
            returning id, agency_id, created_by, correlation_id, attempts
            """;

    private final IntakeWorker worker;
    private final StagingCleaner cleaner;
    private final ExpiringJobs expiring;
    private final DutyConnection connections;
    private final boolean wanted;
    private final int most;
    private final AtomicInteger busy = new AtomicInteger();
    private ExecutorService workers;
    private DutyRunner runner;

    IntakeDuty(
            IntakeWorker worker,
            StagingCleaner cleaner,
            ExpiringJobs expiring,
            DutyConnection connections,
            @ConfigProperty(name = "lincah.duties.enabled", defaultValue = "true") boolean wanted,
            @ConfigProperty(name = "org-structure.intake.workers", defaultValue = "2") int most) {
        this.worker = worker;
        this.cleaner = cleaner;
        this.expiring = expiring;
        this.connections = connections;
        this.wanted = wanted;
        this.most = most;
    }

    void start(@Observes StartupEvent started) {
        if (wanted) {
            workers = Executors.newFixedThreadPool(most, work -> {
                var thread = new Thread(work, "intake");
                thread.setDaemon(true);
                return thread;
            });
            runner = new DutyRunner(this, connections).start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (runner != null) {
            runner.close();
            workers.shutdownNow();
        }
    }

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public boolean round(Connection connection, long epoch) throws SQLException {
        int free = most - busy.get();
        if (free > 0) {
            take(connection, epoch, free).forEach(this::begin);
        }
        expiring.expire(connection);
        return cleaner.clean(connection);
    }

    @Override
    public void rest(Connection connection) throws InterruptedException {
        Thread.sleep(REST_MILLIS);
    }

    private record Taken(Job job, boolean lastTry) {}

    private static List<Taken> take(Connection connection, long epoch, int free) throws SQLException {
        try (var statement = connection.prepareStatement(TAKE)) {
            statement.setLong(1, epoch);
            statement.setLong(2, epoch);
            statement.setInt(3, free);
            try (var rows = statement.executeQuery()) {
                var taken = new ArrayList<Taken>();
                while (rows.next()) {
                    taken.add(new Taken(job(rows, epoch), rows.getInt(5) >= MOST_TRIES));
                }
                return taken;
            }
        }
    }

    private static Job job(ResultSet row, long epoch) throws SQLException {
        return Job.of(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4), epoch);
    }

    private void begin(Taken taken) {
        busy.incrementAndGet();
        workers.execute(() -> {
            try {
                worker.work(taken.job(), taken.lastTry());
            } finally {
                busy.decrementAndGet();
            }
        });
    }
}
