package id.lincah.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Cases mapped and never judged before, judged by one command of the ministry, beside one UPDATE that writes the same
 * answers into a table of the same shape.
 */
final class JudgingTheNation implements Measurement {
    private final int cases;

    JudgingTheNation(int cases) {
        this.cases = cases;
    }

    @Override
    public String name() {
        return "national";
    }

    @Override
    public String about() {
        return "%,d cases of %,d agencies judged".formatted(cases, NationOfCases.agencies(cases));
    }

    @Override
    public List<Figure> measure(Bed bed) throws Exception {
        try (var database = bed.database(Bed.EQUIVALATION_DATABASE)) {
            NationOfCases.fill(database, cases);
            PlainNation.copy(database);
            Sql.run(database, "checkpoint");
            var runs = new AssessmentRuns(bed);
            // From the command to the end of the run as its owner sees it, the plan included.
            var seconds = Stopwatch.once(() -> runs.ended(runs.start()));
            var memory = bed.mostResident(Bed.EQUIVALATION);
            requireAllJudgedOnce(database);
            var what = "%s: %,.0f a second, %,d MiB at most".formatted(about(), cases / seconds, memory);
            System.out.println(NationOfCases.results(database));
            var plain = PlainNation.write(database);
            return List.of(new Figure(what, seconds, plain, "one UPDATE of the same rows"));
        }
    }

    private void requireAllJudgedOnce(Connection database) throws SQLException {
        var judged = NationOfCases.judgedOnce(database);
        if (judged != cases) {
            throw new IllegalStateException("%d of %d cases were judged once".formatted(judged, cases));
        }
    }
}
