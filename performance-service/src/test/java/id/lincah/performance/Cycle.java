package id.lincah.performance;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The steps of a performance year as requests, for tests that begin in the middle of it. */
public final class Cycle {
    private static final Map<String, Object> MAIN = result("MAIN");
    private static final Map<String, Object> ADDITIONAL = result("ADDITIONAL");

    private Cycle() {}

    /** A plan to draft with one main and one additional result. */
    public static Map<String, Object> plan(int year) {
        return plan(year, List.of(MAIN, ADDITIONAL));
    }

    public static Map<String, Object> planWithoutMainResult(int year) {
        return plan(year, List.of(ADDITIONAL));
    }

    private static Map<String, Object> plan(int year, List<Map<String, Object>> results) {
        return Map.of(
                "year",
                year,
                "approach",
                "QUANTITATIVE",
                "results",
                results,
                "behaviourExpectations",
                List.of(Map.of("value", "ACCOUNTABLE", "expectation", "Tepat waktu")));
    }

    private static Map<String, Object> result(String kind) {
        return Map.of(
                "kind",
                kind,
                "statement",
                "Layanan perizinan terpadu berjalan",
                "indicators",
                List.of(Map.of("aspect", "QUANTITY", "indicator", "izin terbit", "target", "120")));
    }

    /** Drafts, submits, agrees and fixes; answers the plan's id. */
    public static String fixedPlan(String employee, String rater, int year) {
        String id = Api.post(employee, "/plans", plan(year))
                .statusCode(201)
                .extract()
                .path("id");
        Api.act(employee, "/plans/" + id + "/submission", 0, null).statusCode(200);
        var dialogue = Map.of("dialogueNote", "Disepakati", "on", year + "-01-15");
        Api.act(rater, "/plans/" + id + "/agreement", 1, dialogue).statusCode(200);
        Api.act(rater, "/plans/" + id + "/fixing", 2, Map.of("fixedOn", year + "-01-20"))
                .statusCode(200);
        return id;
    }

    /** Opens the annual evaluation of a plan and lets the employee report; answers the evaluation's id. */
    public static String reportedEvaluation(String employee, String planId) {
        String id = Api.post(employee, "/evaluations", Map.of("planId", planId, "kind", "ANNUAL"))
                .statusCode(201)
                .extract()
                .path("id");
        String result = Api.get(employee, "/plans/" + planId).extract().path("results[0].id");
        var report = Map.of("realisations", List.of(Map.of("resultId", result, "realisation", "118 izin terbit")));
        Api.act(employee, "/evaluations/" + id + "/self-report", 0, report).statusCode(200);
        return id;
    }

    public static void achieve(UUID unit, int year, String value) {
        var achievement = Map.of("unitId", unit, "year", year, "value", value, "basis", "Laporan kinerja");
        Api.post("approver", "/organisation-achievements", achievement).statusCode(201);
    }

    public static Map<String, Object> ratings(String results, String behaviour) {
        return Map.of("results", results, "behaviour", behaviour);
    }
}
