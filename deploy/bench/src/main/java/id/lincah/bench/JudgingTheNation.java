package id.lincah.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Mapped cases of many agencies judged by one command of the ministry, beside one UPDATE that writes the same answers. */
final class JudgingTheNation implements Measurement {
    private static final String RUNS = "/api/equivalation/v1/assessment-runs";
    private static final Map<String, Object> ALIGNMENT = Map.of(
            "referenceDate",
            "2021-12-31",
            "regionalIncome",
            List.of(
                    Map.of("positionKind", "PENGAWAS", "before", 9_000_000, "after", 8_500_000),
                    Map.of("positionKind", "ADMINISTRATOR", "before", 12_000_000, "after", 12_500_000)));
    private static final int LOOK_MILLIS = 200;

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
            var seconds = Stopwatch.once(() -> judge(bed));
            var memory = bed.mostResident(Bed.EQUIVALATION);
            requireAllJudged(database);
            NationOfCases.unjudge(database);
            var plain = Stopwatch.once(() -> NationOfCases.writeAnswers(database));
            var what = "%s: %,.0f a second, %,d MiB at most".formatted(about(), cases / seconds, memory);
            return List.of(new Figure(what, seconds, plain, "one UPDATE of the same rows"));
        }
    }

    /** From the command to the end of the run as its owner sees it, the plan included. */
    private static JsonNode judge(Bed bed) throws InterruptedException {
        var run = bed.door().post("validator", RUNS, Map.of("alignment", ALIGNMENT));
        var path = RUNS + "/" + run.path("id").asText();
        while (List.of("PLANNING", "RUNNING").contains(run.path("state").asText())) {
            Thread.sleep(LOOK_MILLIS);
            run = bed.door().get("validator", path);
        }
        if (!"DONE".equals(run.path("state").asText())) {
            throw new IllegalStateException("the run ended as " + run);
        }
        return run;
    }

    private void requireAllJudged(Connection database) throws SQLException {
        var judged = NationOfCases.judged(database);
        if (judged != cases) {
            throw new IllegalStateException("%d of %d cases were judged".formatted(judged, cases));
        }
    }
}
