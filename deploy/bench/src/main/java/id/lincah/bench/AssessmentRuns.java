package id.lincah.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Runs over the nation, asked for by the ministry's examiner through the gateway. */
final class AssessmentRuns {
    private static final String RUNS = "/api/equivalation/v1/assessment-runs";
    /** Rare enough to cost nothing; a run lasts seconds to minutes. */
    private static final int LOOK_MILLIS = 500;

    private final Bed bed;

    AssessmentRuns(Bed bed) {
        this.bed = bed;
    }

    /**
     * @param round the same command twice would be one; rounds differ by some rupiah
     * @return the path of a new run over all agencies
     */
    String start(int round) {
        var run = bed.door().post("validator", RUNS, Map.of("alignment", alignment(round)));
        return RUNS + "/" + run.path("id").asText();
    }

    private static Map<String, Object> alignment(int round) {
        return Map.of(
                "referenceDate",
                "2021-12-31",
                "regionalIncome",
                List.of(
                        Map.of("positionKind", "PENGAWAS", "before", 9_000_000 + round, "after", 8_500_000),
                        Map.of("positionKind", "ADMINISTRATOR", "before", 12_000_000, "after", 12_500_000)));
    }

    /** Waits until so many cases are judged. */
    JsonNode judged(String path, long cases) throws InterruptedException {
        var run = bed.door().get("validator", path);
        while (working(run) && run.path("judged").asLong() < cases) {
            Thread.sleep(LOOK_MILLIS);
            run = bed.door().get("validator", path);
        }
        return run;
    }

    /** Waits for the end as its owner sees it. */
    JsonNode ended(String path) throws InterruptedException {
        var run = judged(path, Long.MAX_VALUE);
        if (!"DONE".equals(run.path("state").asText())) {
            throw new IllegalStateException("the run ended as " + run);
        }
        return run;
    }

    private static boolean working(JsonNode run) {
        return List.of("PLANNING", "RUNNING").contains(run.path("state").asText());
    }
}
