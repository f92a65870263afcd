package id.lincah.request;

import java.sql.Connection;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/**
 * Runs a duty in a thread of its own, as the one leader. Leadership is an advisory lock of the very connection the work
 * is done on; a lease row tells the epoch and, by the database's clock, whether the holder still lives. A holder that
 * went silent (a stopped process, a cut cable) loses its connection, and with it the power to mark anything.
 */
public final class DutyRunner implements Runnable, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(DutyRunner.class);
    private static final long RENEW_AFTER_NANOS = 3_000_000_000L;
    private static final String LOCK = "select pg_try_advisory_lock(hashtext('lincah duty'), hashtext(?))";
    private static final String TAKE = """
            insert into duty_lease as d (duty, epoch) values (?, 1)
            on conflict (duty) do update set epoch = d.epoch + 1, renewed_at = clock_timestamp()
            returning epoch
            """;
    private static final String RENEW =
            "update duty_lease set renewed_at = clock_timestamp() where duty = ? and epoch = ?";
    private static final String END_SILENT_HOLDER = """
            select pg_terminate_backend(l.pid) from pg_locks l, duty_lease d
            where d.duty = ? and d.renewed_at < clock_timestamp() - interval '20 seconds'
              and l.locktype = 'advisory' and l.granted
              and l.database = (select oid from pg_database where datname = current_database())
              and l.classid = hashtext('lincah duty')::oid and l.objid = hashtext(d.duty)::oid
            """;

    private final Duty duty;
    private final DutyConnection connections;
    private final Thread thread;
    private volatile boolean running = true;
    private volatile boolean leading;

    public DutyRunner(Duty duty, DutyConnection connections) {
        this.duty = duty;
        this.connections = connections;
        this.thread = new Thread(this, "duty-" + duty.name());
        this.thread.setDaemon(true);
    }

    public DutyRunner start() {
        thread.start();
        return this;
    }

    /** Whether this process does the duty at the moment. */
    public boolean isLeading() {
        return leading;
    }

    @Override
    public void run() {
        long pause = 100;
        while (running) {
            try (var connection = connections.open()) {
                pause = 100;
                serve(connection);
            } catch (InterruptedException e) {
                running = false;
            } catch (Exception e) {
                LOG.warnf("duty %s interrupted, trying again: %s", duty.name(), e.getMessage());
                pause = Math.min(pause * 2, 5_000);
            } finally {
                leading = false;
            }
            sleep(pause);
        }
    }

    private void serve(Connection connection) throws Exception {
        while (running && !one(connection, LOCK)) {
            one(connection, END_SILENT_HOLDER);
            Thread.sleep(1_000);
        }
        if (!running) {
            return;
        }
        long epoch = take(connection);
        leading = true;
        duty.begin(connection);
        long renewed = System.nanoTime();
        while (running) {
            boolean more = duty.round(connection, epoch);
            if (System.nanoTime() - renewed > RENEW_AFTER_NANOS) {
                renew(connection, epoch);
                renewed = System.nanoTime();
            }
            if (!more) {
                duty.rest(connection);
            }
        }
    }

    private boolean one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, duty.name());
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private long take(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(TAKE)) {
            statement.setString(1, duty.name());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private void renew(Connection connection, long epoch) throws SQLException {
        try (var statement = connection.prepareStatement(RENEW)) {
            statement.setString(1, duty.name());
            statement.setLong(2, epoch);
            if (statement.executeUpdate() == 0) {
                throw new SQLException("duty " + duty.name() + " was taken over");
            }
        }
    }

    private void sleep(long millis) {
        try {
            if (running) {
                Thread.sleep(millis);
            }
        } catch (InterruptedException e) {
            running = false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        running = false;
        thread.interrupt();
        thread.join(5_000);
    }
}
