package id.lincah.performance.evaluation;

import id.lincah.events.PerformanceEvaluated;
import id.lincah.performance.Api;
import id.lincah.performance.Cycle;
import id.lincah.performance.PerformanceTest;
import id.lincah.performance.Province;
import id.lincah.testsupport.Databases;
import id.lincah.testsupport.Topics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** Each test plays its own year, so that sheets and achievements do not meet. */
@PerformanceTest
class EvaluationTest {
    @BeforeEach
    void province() {
        Province.exists();
    }

    @Test
    void carries_several_employees_from_plan_to_final_predicate() {
        var first = reported("employee", "rater-2", 2040);
        var second = reported("employee-02", "rater", 2040);
        var third = reported("employee-03", "rater", 2040);
        Api.post("lead", "/evaluations/" + first + "/feedback", Map.of("text", "Selalu tepat waktu"))
                .statusCode(201)
                .body("authorRole", equalTo("TEAM_LEAD"));
        Cycle.achieve(Province.OFFICE, 2040, "EXCELLENT");
        rate("rater-2", first, "ABOVE", "ABOVE").statusCode(200).body("predicate", equalTo("VERY_GOOD"));
        rate("rater", second, "ABOVE", "ABOVE").statusCode(200).body("predicate", equalTo("VERY_GOOD"));
        rate("rater", third, "AS_EXPECTED", "ABOVE").statusCode(200).body("predicate", equalTo("GOOD"));
        sheet("rater", 2040)
                .body("outcome", equalTo("OK"))
                .body("counts.veryGood", equalTo(2))
                .body("predicates.personName", hasItem("Name of employee-03"))
                .body("signed", nullValue());
        Api.post("rater", "/sheets/signature", signature(2040, null))
                .statusCode(201)
                .body("signed.number", equalTo(1));
        sheet("approver", 2040).body("headCount", equalTo(3)).body("predicates", nullValue());
        deliverAndAccept("rater-2", "employee", first);
        deliverAndAccept("rater", "employee-02", second);
        deliverAndAccept("rater", "employee-03", third);
        Api.get("employee", "/evaluations/" + first)
                .body("state", equalTo("FINAL"))
                .body("followUp", equalTo("TALENT_REVIEW"))
                .body("decision.achievement", equalTo("EXCELLENT"))
                .body("feedback.text", contains("Selalu tepat waktu"));
        Api.get("employee", "/plans?year=2040").body("items[0].state", equalTo("CLOSED"));
        expectEvent(first, "VERY_GOOD");
        expectEvent(third, "GOOD");
    }

    @Test
    void is_not_rated_before_the_organisation() {
        var id = reported("employee-02", "rater", 2041);
        rate("rater", id, "ABOVE", "ABOVE").statusCode(409).body("code", equalTo("ORG_ACHIEVEMENT_MISSING"));
    }

    @Test
    void takes_the_predicate_from_the_ratings_alone() {
        var id = reported("employee-02", "rater", 2042);
        Cycle.achieve(Province.OFFICE, 2042, "GOOD");
        var typed = new HashMap<>(Cycle.ratings("AS_EXPECTED", "AS_EXPECTED"));
        typed.put("predicate", "VERY_GOOD");
        Api.act("rater", "/evaluations/" + id + "/rating", 1, typed).statusCode(400);
        Api.get("rater", "/evaluations/" + id)
                .body("state", equalTo("SELF_REPORTED"))
                .body("predicate", nullValue());
        rate("rater", id, "AS_EXPECTED", "AS_EXPECTED").statusCode(200).body("predicate", equalTo("GOOD"));
    }

    @Test
    void is_not_above_while_a_main_result_is_below() {
        var id = reported("employee-02", "rater", 2043);
        Cycle.achieve(Province.OFFICE, 2043, "GOOD");
        List<String> results = Api.get("rater", "/plans?year=2043").extract().path("items.id");
        List<String> planned =
                Api.get("rater", "/plans/" + results.get(0)).extract().path("results.id");
        Api.act("rater", "/evaluations/" + id + "/rating", 1, single(planned.get(0)))
                .statusCode(422)
                .body("code", equalTo("MAIN_RESULT_BELOW"));
        Api.act(
                        "rater",
                        "/evaluations/" + id + "/rating",
                        1,
                        single(UUID.randomUUID().toString()))
                .statusCode(400);
        Api.act("rater", "/evaluations/" + id + "/rating", 1, single(planned.get(1)))
                .statusCode(200);
    }

    @Test
    void is_never_rated_by_the_lead_of_a_team_who_reads_his_own_feedback_only() {
        var id = reported("employee", "rater-2", 2044);
        Cycle.achieve(Province.OFFICE, 2044, "GOOD");
        rate("lead", id, "ABOVE", "ABOVE").statusCode(403);
        rate("rater-3", id, "ABOVE", "ABOVE").statusCode(403);
        Api.post("rater-2", "/evaluations/" + id + "/feedback", Map.of("text", "Rahasia penilai"))
                .statusCode(201);
        String own = Api.post("lead", "/evaluations/" + id + "/feedback", Map.of("text", "Baik"))
                .statusCode(201)
                .extract()
                .path("id");
        Api.post("lead", "/evaluations/" + id + "/feedback", Map.of("text", "Sangat baik", "corrects", own))
                .statusCode(201);
        rate("rater-2", id, "ABOVE", "ABOVE").statusCode(200);
        Api.get("lead", "/evaluations/" + id)
                .statusCode(200)
                .body("access", equalTo("OWN_FEEDBACK"))
                .body("predicate", nullValue())
                .body("report", nullValue())
                .body("feedback.text", contains("Baik", "Sangat baik"));
        Api.get("lead", "/evaluations?year=2044").body("items.id", hasItem(id)).body("items[0].predicate", nullValue());
        Api.get("rater-2", "/evaluations/" + id).body("feedback.text", hasItem("Rahasia penilai"));
    }

    @Test
    void gets_feedback_only_from_those_who_work_with_the_employee() {
        var id = reported("employee-02", "rater", 2045);
        var text = Map.of("text", "Kerja bagus");
        Api.post("employee-03", "/evaluations/" + id + "/feedback", text)
                .statusCode(403)
                .body("code", equalTo("NOT_A_FEEDBACK_GIVER"));
        Api.post("employee-02", "/evaluations/" + id + "/feedback", text).statusCode(403);
        Api.post("rater", "/evaluations/" + id + "/feedback", Map.of("text", " "))
                .statusCode(400);
        Api.get("employee-03", "/evaluations/" + id).statusCode(403);
        Api.get("operator-kaltim", "/evaluations/" + id).statusCode(404);
        Api.get("auditor", "/evaluations/" + id).statusCode(200).body("access", equalTo("FULL"));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where action = 'evaluation.read' and aggregate_id = ?", id));
    }

    @Test
    void follows_the_organisation_for_who_heads_it() {
        var id = reported("rater", "rater-5", 2046);
        Cycle.achieve(Province.OFFICE, 2046, "EXCELLENT");
        rate("rater-5", id, "AS_EXPECTED", "ABOVE")
                .statusCode(409)
                .body("code", equalTo("RESULTS_FIXED_BY_ORGANISATION"))
                .body("detail", containsString("ABOVE"));
        rate("rater-5", id, "ABOVE", "AS_EXPECTED").statusCode(200).body("predicate", equalTo("GOOD"));
        sheet("approver", 2046).body("headCount", equalTo(0)).body("outcome", equalTo("NOT_APPLICABLE"));
    }

    @Test
    void is_rated_by_the_raters_superior_only_with_a_reason() {
        var id = reported("employee", "rater-2", 2047);
        Cycle.achieve(Province.OFFICE, 2047, "GOOD");
        rate("rater", id, "ABOVE", "ABOVE").statusCode(403);
        var substitute = new HashMap<>(Cycle.ratings("ABOVE", "ABOVE"));
        substitute.put("substitutionReason", "Pejabat penilai cuti sakit");
        Api.act("rater", "/evaluations/" + id + "/rating", 1, substitute)
                .statusCode(200)
                .body("ratedInCapacityOf", equalTo("RATER_SUPERIOR"));
    }

    @Test
    void needs_a_reason_under_a_sheet_that_departs_from_the_pattern() {
        for (var employee : List.of("employee-04", "employee-05")) {
            var id = reported(employee, "rater", 2048);
            if (employee.equals("employee-04")) {
                Api.post("rater", "/sheets/signature", signature(2048, null))
                        .statusCode(409)
                        .body("code", equalTo("ORG_ACHIEVEMENT_MISSING"));
                Cycle.achieve(Province.OFFICE, 2048, "EXCELLENT");
            }
            rate("rater", id, "ABOVE", "ABOVE").statusCode(200);
        }
        Api.post("rater-2", "/sheets/signature", signature(2048, "alasan")).statusCode(403);
        Api.post("rater", "/sheets/signature", signature(2048, " "))
                .statusCode(409)
                .body("code", equalTo("DISTRIBUTION_REASON_REQUIRED"))
                .body("patternViolations", contains("DOMINANT_ABOVE_MAX"));
        Api.post("rater", "/sheets/signature", signature(2048, "Tim kecil, semua melampaui target"))
                .statusCode(201);
        Api.post("rater", "/sheets/signature", signature(2048, "sekali lagi"))
                .statusCode(409)
                .body("code", equalTo("NOTHING_TO_SIGN"));
    }

    @Test
    void keeps_names_out_of_what_it_publishes() {
        var seen = Topics.read("performance.evaluations.events.v1");
        seen.forEach(event -> assertFalse(event.json().contains("Name of"), event.json()));
    }

    @Test
    void is_fixed_once_what_an_organisation_achieved() {
        Cycle.achieve(Province.OFFICE, 2049, "GOOD");
        var again = Map.of("unitId", Province.OFFICE, "year", 2049, "value", "EXCELLENT", "basis", "lain");
        Api.post("approver", "/organisation-achievements", again)
                .statusCode(409)
                .body("code", equalTo("ORGANISATION_ACHIEVEMENT_ONCE"));
        Api.post("employee", "/organisation-achievements", again).statusCode(403);
        Api.post("approver-kaltim", "/organisation-achievements", again).statusCode(400);
        Api.get("employee", "/organisation-achievements?year=2049").body("items.value", contains("GOOD"));
        Api.get("operator-kaltim", "/organisation-achievements")
                .body("items", not(hasItem("GOOD")))
                .body("items", hasSize(0));
        Api.get("operator-kaltim", "/sheets?unit=" + Province.OFFICE + "&year=2049")
                .statusCode(404);
        Api.get("rater", "/sheets?unit=" + Province.OFFICE + "&year=2049&period=Q9")
                .statusCode(400);
    }

    private static String reported(String employee, String rater, int year) {
        return Cycle.reportedEvaluation(employee, Cycle.fixedPlan(employee, rater, year));
    }

    private static io.restassured.response.ValidatableResponse rate(
            String rater, String id, String results, String behaviour) {
        return Api.act(rater, "/evaluations/" + id + "/rating", 1, Cycle.ratings(results, behaviour));
    }

    private static Map<String, Object> single(String resultId) {
        var rating = new HashMap<>(Cycle.ratings("ABOVE", "AS_EXPECTED"));
        rating.put("resultRatings", List.of(Map.of("resultId", resultId, "rating", "BELOW")));
        return rating;
    }

    private static io.restassured.response.ValidatableResponse sheet(String who, int year) {
        return Api.get(who, "/sheets?unit=" + Province.OFFICE + "&year=" + year).statusCode(200);
    }

    private static Map<String, Object> signature(int year, String reason) {
        var signature = new HashMap<String, Object>(Map.of("unitId", Province.OFFICE, "year", year));
        signature.put("reason", reason);
        return signature;
    }

    private static void deliverAndAccept(String rater, String employee, String id) {
        Api.act(rater, "/evaluations/" + id + "/delivery", 3, Map.of("on", "2041-01-08"))
                .statusCode(200);
        Api.act(employee, "/evaluations/" + id + "/acceptance", 4, Map.of("on", "2041-01-07"))
                .statusCode(400);
        Api.act(employee, "/evaluations/" + id + "/acceptance", 4, Map.of("on", "2041-01-12"))
                .statusCode(200)
                .body("finalOn", equalTo("2041-01-12"));
    }

    private static void expectEvent(String id, String predicate) {
        var seen = Topics.await(
                "performance.evaluations.events.v1",
                events -> events.stream().anyMatch(event -> event.key().equals(id)));
        var event =
                seen.stream().filter(each -> each.key().equals(id)).findFirst().orElseThrow();
        var told = event.as(PerformanceEvaluated.class);
        assertEquals(predicate, told.predicate());
        assertEquals(1, told.fromMonth());
        assertEquals(12, told.months());
    }
}
