package id.lincah.equivalation.assessmentrun;

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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Works off the runs, some seconds of each in turn; one process of the service does it, whoever asked. */
@Singleton
class AssessmentRunDuty implements Duty {
    /** After so many failures in a row a chunk waits for a person. */
    static final int MOST_FAILURES = 5;

    private static final int REST_MILLIS = 500;
    private static final String RUNS =
            "select id, agency_id, national, state from assessment_run where state in ('PLANNING', 'RUNNING') order by id";
    private static final String OPEN = """
            select number, agency_id from assessment_chunk
            where run_id = ? and open and failures < ? order by number limit ?""";
    private static final String ANALYZE = "analyze equivalation_case";

    private final RunWork work;
    private final DutyConnection connections;
    private final boolean wanted;
    private final int atOnce;
    private DutyRunner runner;

    AssessmentRunDuty(
            RunWork work,
            DutyConnection connections,
            @ConfigProperty(name = "lincah.duties.enabled", defaultValue = "true") boolean wanted,
            @ConfigProperty(name = "position-equivalation.assessment-run.chunks-at-once", defaultValue = "128")
                    int atOnce) {
        this.work = work;
        this.connections = connections;
        this.wanted = wanted;
        this.atOnce = atOnce;
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
        return "assessment-runs";
    }

    @Override
    public boolean round(Connection connection, long epoch) throws SQLException {
        var runs = runs(connection);
        for (var run : runs) {
            if (run.state() == RunState.PLANNING) {
                work.plan(run);
            } else {
                go(connection, run);
            }
        }
        return !runs.isEmpty();
    }

    private void go(Connection connection, RunWork.Waiting run) throws SQLException {
        var open = open(connection, run.id());
        if (!open.isEmpty()) {
            work.judge(run, open);
        } else if (work.end(run)) {
            try (var statement = connection.createStatement()) {
                statement.execute(ANALYZE);
            }
        }
    }

    @Override
    public void rest(Connection connection) throws InterruptedException {
        Thread.sleep(REST_MILLIS);
    }

    private static List<RunWork.Waiting> runs(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(RUNS);
                var rows = statement.executeQuery()) {
            var runs = new ArrayList<RunWork.Waiting>();
            while (rows.next()) {
                runs.add(waiting(rows));
            }
            return runs;
        }
    }

    private static RunWork.Waiting waiting(ResultSet row) throws SQLException {
        return new RunWork.Waiting(
                row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3), RunState.valueOf(row.getString(4)));
    }

    private List<JudgingChunk.Chunk> open(Connection connection, UUID run) throws SQLException {
        try (var statement = connection.prepareStatement(OPEN)) {
            statement.setObject(1, run);
            statement.setInt(2, MOST_FAILURES);
            statement.setInt(3, atOnce);
            try (var rows = statement.executeQuery()) {
                var chunks = new ArrayList<JudgingChunk.Chunk>();
                while (rows.next()) {
                    chunks.add(new JudgingChunk.Chunk(rows.getInt(1), rows.getString(2)));
                }
                return chunks;
            }
        }
    }
}
