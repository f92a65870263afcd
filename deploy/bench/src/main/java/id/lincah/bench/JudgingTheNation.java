package id.lincah.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Cases mapped and never judged before, judged by one command of the ministry, beside one UPDATE that writes the same
 * answers into a table of the same shape.
 */
final class JudgingTheNation implements Measurement {
    private static final int ROUNDS = 3;
    /** So many warm the service up by themselves. */
    private static final int ENOUGH_ALONE = 500_000;

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

    /** Small nations one after the other: the first finds a service just started, which still translates itself. */
    @Override
    public List<Figure> measure(Bed bed) throws Exception {
        var figures = new ArrayList<Figure>();
        try (var database = bed.database(Bed.EQUIVALATION_DATABASE)) {
            int rounds = cases < ENOUGH_ALONE ? ROUNDS : 1;
            for (int round = 1; round <= rounds; round++) {
                figures.addAll(measure(bed, database, round));
            }
        }
        return figures;
    }

    private List<Figure> measure(Bed bed, Connection database, int round) throws Exception {
        NationOfCases.fill(database, cases);
        PlainNation.copy(database);
        Sql.run(database, "checkpoint");
        var runs = new AssessmentRuns(bed);
        var begun = bed.processorTime();
        // From the command to the end of the run as its owner sees it, the plan included.
        var seconds = Stopwatch.once(() -> runs.ended(runs.start(round)));
        var processor = bed.processorTime().since(begun);
        var memory = bed.mostResident(Bed.EQUIVALATION);
        requireAllJudgedOnce(database);
        var what = "%s, time %d: %,.0f a second, %,d MiB at most".formatted(about(), round, cases / seconds, memory);
        System.out.println(NationOfCases.results(database));
        var plain = PlainNation.write(database);
        var figures = new ArrayList<Figure>();
        figures.add(new Figure(what, seconds, plain, "one UPDATE of the same rows"));
        processor.forEach((who, spent) -> figures.add(Figure.alone("  processor time meanwhile: " + who, spent)));
        return figures;
    }

    private void requireAllJudgedOnce(Connection database) throws SQLException {
        var judged = NationOfCases.judgedOnce(database);
        if (judged != cases) {
            throw new IllegalStateException("%d of %d cases were judged once".formatted(judged, cases));
        }
    }
}
