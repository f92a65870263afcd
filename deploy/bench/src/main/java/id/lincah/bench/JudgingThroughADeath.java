package id.lincah.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A service killed in the middle of a run, as by a power cut, and started again: every case is judged, none twice. */
final class JudgingThroughADeath implements Measurement {
    private static final int CASES = 100_000;
    /** Every case counted where its chunk says it was done, and every refusal told once. */
    private static final String COUNTED = "select sum(judged) from assessment_chunk where run_id = '%s'";

    private static final String UNTOLD = """
            select count(*) - (select count(distinct aggregate_id) from outbox o
                join equivalation_case c on c.agency_id = o.agency_id and c.person_id = o.aggregate_id)
              + (select count(*) - count(distinct o.aggregate_id) from outbox o
                join equivalation_case c on c.agency_id = o.agency_id and c.person_id = o.aggregate_id)
            from equivalation_case where state = 'REJECTED'""";

    @Override
    public String name() {
        return "national-killed";
    }

    @Override
    public String about() {
        return "%,d cases judged though the service is killed amid".formatted(CASES);
    }

    @Override
    public List<Figure> measure(Bed bed) throws Exception {
        try (var database = bed.database(Bed.EQUIVALATION_DATABASE)) {
            NationOfCases.fill(database, CASES);
            var runs = new AssessmentRuns(bed);
            var path = runs.start(0);
            var before = runs.judged(path, CASES / 5).path("judged").asLong();
            var seconds = Stopwatch.once(() -> {
                bed.killAndStart(Bed.EQUIVALATION);
                return runs.ended(path);
            });
            requireEachOnce(database, path.substring(path.lastIndexOf('/') + 1));
            var what = "%s, at %,d: killed and up again, then the rest".formatted(about(), before);
            return List.of(Figure.alone(what, seconds));
        }
    }

    private static void requireEachOnce(Connection database, String run) throws SQLException {
        var judged = NationOfCases.judgedOnce(database);
        var counted = Long.parseLong(Sql.value(database, COUNTED.formatted(run)));
        var untold = Long.parseLong(Sql.value(database, UNTOLD));
        if (judged != CASES || counted != CASES || untold != 0) {
            throw new IllegalStateException("judged once %d, counted %d, refusals not told once %d of %d"
                    .formatted(judged, counted, untold, CASES));
        }
    }
}
