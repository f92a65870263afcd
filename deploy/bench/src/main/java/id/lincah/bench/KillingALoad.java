package id.lincah.bench;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A load of many positions whose service is killed without a word in the middle of it and started again: the job goes on by
 * itself, and what is stored and told is counted.
 */
final class KillingALoad implements Measurement {
    private static final String SERVICE = "org-structure";
    private static final int LOOK_MILLIS = 50;

    private final int rows;

    KillingALoad(int rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "kill";
    }

    @Override
    public String about() {
        return "%,d positions, the service killed while checking and while loading".formatted(rows);
    }

    @Override
    public List<Figure> measure(Bed bed) throws Exception {
        new Filling(bed).units();
        var file = Files.createTempFile("positions", ".csv");
        try (var database = bed.database()) {
            LargeAgency.positions(name(), rows, file);
            var seconds = Stopwatch.once(() -> {
                var job = Job.handIn(bed, Job.CSV, file);
                killWhen(bed, job, "CHECKING");
                job.await("CHECKED");
                job.askForLoading();
                killWhen(bed, job, "LOADING");
                return job.await("LOADED");
            });
            require(database, "positions", "select count(*) from position where code like 'kill.%'");
            require(database, "periods", """
                    select count(*) from position i join position_period p on p.position_id = i.id
                    where i.code like 'kill.%'\
                    """);
            require(database, "events", """
                    select count(*) from outbox o join position i on i.id = o.aggregate_id
                    where i.code like 'kill.%' and o.sequence = 1 and o.type like '%position.created%'\
                    """);
            require(database, "events in all", """
                    select count(*) from outbox o join position i on i.id = o.aggregate_id where i.code like 'kill.%'\
                    """);
            return List.of(Figure.alone(about() + ": all there, none twice", seconds));
        } finally {
            Files.delete(file);
        }
    }

    /** In the middle: a quarter of the rows are done in this state. */
    private void killWhen(Bed bed, Job job, String state) throws InterruptedException {
        job.await(state);
        for (var seen = job.look(); seen.path("rowsDone").asInt() < rows / 4; seen = job.look()) {
            if (!seen.path("state").asText().equals(state)) {
                throw new IllegalStateException("it went on before it could be killed: " + seen);
            }
            Thread.sleep(LOOK_MILLIS);
        }
        bed.restart(SERVICE);
    }

    private void require(Connection database, String what, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            if (answer.getLong(1) != rows) {
                throw new IllegalStateException("%d %s instead of %d".formatted(answer.getLong(1), what, rows));
            }
        }
    }
}
