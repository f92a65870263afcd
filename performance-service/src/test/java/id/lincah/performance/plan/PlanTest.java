package id.lincah.performance.plan;

import id.lincah.events.PlanFixed;
import id.lincah.performance.Api;
import id.lincah.performance.Cycle;
import id.lincah.performance.PerformanceTest;
import id.lincah.performance.Province;
import id.lincah.testsupport.Databases;
import id.lincah.testsupport.Topics;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

@PerformanceTest
class PlanTest {
    @BeforeEach
    void province() {
        Province.exists();
    }

    @Test
    void goes_from_draft_to_fixed_and_tells_the_suite() {
        var id = Cycle.fixedPlan("employee", "rater-2", 2030);
        Api.get("employee", "/plans/" + id)
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("state", equalTo("FIXED"))
                .body("contentVersion", equalTo(1))
                .body("late", equalTo(false))
                .body("raterName", equalTo("Name of rater-2"));
        var seen = Topics.await(
                "performance.plans.events.v1",
                events -> events.stream().anyMatch(event -> event.key().equals(id)));
        var fixed = seen.stream()
                .filter(event -> event.key().equals(id))
                .findFirst()
                .orElseThrow();
        assertEquals(1, fixed.as(PlanFixed.class).version());
        assertEquals(Province.person("employee"), fixed.as(PlanFixed.class).personId());
    }

    @Test
    void is_late_after_the_end_of_january_and_accepted_all_the_same() {
        var id = agreed("employee-02", Cycle.plan(2030));
        Api.act("rater", "/plans/" + id + "/fixing", 2, Map.of("fixedOn", "2030-02-05"))
                .statusCode(200)
                .body("late", equalTo(true))
                .body("flags", hasItem("LATE"));
    }

    @Test
    void is_not_fixed_without_a_main_result() {
        var id = agreed("employee-03", Cycle.planWithoutMainResult(2030));
        Api.act("rater", "/plans/" + id + "/fixing", 2, Map.of("fixedOn", "2030-01-20"))
                .statusCode(422)
                .body("code", equalTo("NO_MAIN_RESULT"))
                .body("findings[0].rule", equalTo("R6-05"));
        assertEquals(0, Databases.count("select count(*) from outbox where aggregate_id = ?", UUID.fromString(id)));
    }

    @Test
    void comes_back_to_the_employee_who_writes_it_anew() {
        String id = drafted("employee-04", Cycle.plan(2030));
        Api.act("employee-04", "/plans/" + id + "/submission", 0, null).statusCode(200);
        Api.act("rater", "/plans/" + id + "/return", 1, Map.of("remarks", "Target terlalu rendah"))
                .statusCode(200)
                .body("state", equalTo("RETURNED"));
        var anew = Map.of("approach", "QUALITATIVE", "results", List.of());
        Api.act("employee-04", "/plans/" + id + "/redraft", 2, anew)
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("flags", hasItem("NO_MAIN_RESULT"));
    }

    @Test
    void keeps_the_version_in_force_while_a_new_one_is_written() {
        var id = Cycle.fixedPlan("employee-05", "rater", 2030);
        var content = Cycle.plan(2030);
        var revision =
                Map.of("effectiveOn", "2030-07-01", "dialogueNote", "Strategi baru", "results", content.get("results"));
        Api.act("rater", "/plans/" + id + "/revision", 3, revision)
                .statusCode(200)
                .body("state", equalTo("UNDER_REVISION"));
        Api.act("rater", "/plans/" + id + "/fixing", 4, Map.of("fixedOn", "2030-07-01"))
                .statusCode(200)
                .body("contentVersion", equalTo(2))
                .body("late", equalTo(false));
        var quarter = Map.of("planId", id, "kind", "PERIODIC", "period", Map.of("kind", "QUARTER", "number", 2));
        Api.post("rater", "/evaluations", quarter).statusCode(201).body("contentVersion", equalTo(1));
        Api.post("rater", "/evaluations", Map.of("planId", id, "kind", "ANNUAL"))
                .statusCode(201)
                .body("contentVersion", equalTo(2));
    }

    @Test
    void refuses_strangers_and_hides_from_other_agencies() {
        String id = drafted("employee-06", Cycle.plan(2030));
        given().get(Api.BASE + "/plans/" + id).then().statusCode(401);
        Api.get("employee-07", "/plans/" + id).statusCode(403).body("code", equalTo("NOT_YOUR_PLAN"));
        Api.get("operator", "/plans/" + id).statusCode(200);
        Api.get("operator-kaltim", "/plans/" + id).statusCode(404);
        Api.act("employee-07", "/plans/" + id + "/submission", 0, null).statusCode(403);
        Api.act("employee-06", "/plans/" + id + "/agreement", 0, Map.of("dialogueNote", "x", "on", "2030-01-15"))
                .statusCode(403);
        Api.act("employee-06", "/plans/" + id + "/submission", 0, null).statusCode(200);
        Api.act("rater-2", "/plans/" + id + "/agreement", 1, Map.of("dialogueNote", "x", "on", "2030-01-15"))
                .statusCode(403)
                .body("code", equalTo("NOT_THE_RATER"));
    }

    @Test
    void wants_the_version_the_caller_saw() {
        String id = drafted("employee-08", Cycle.plan(2030));
        Api.post("employee-08", "/plans/" + id + "/submission", null).statusCode(428);
        Api.act("employee-08", "/plans/" + id + "/submission", 7, null).statusCode(412);
        Api.act("employee-08", "/plans/" + id + "/submission", 0, null).statusCode(200);
        Api.act("employee-08", "/plans/" + id + "/submission", 1, null)
                .statusCode(409)
                .body("code", equalTo("PLAN_STATE"))
                .body("detail", containsString("SUBMITTED"));
    }

    @Test
    void is_made_once_however_often_the_same_request_comes() {
        var key = UUID.randomUUID();
        var first = draft("employee-09", key, Cycle.plan(2030)).statusCode(201).extract();
        draft("employee-09", key, Cycle.plan(2030))
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first.path("id")));
        draft("employee-09", key, Cycle.plan(2031)).statusCode(422);
        draft("employee-09", UUID.randomUUID(), Cycle.plan(2030))
                .statusCode(409)
                .body("code", equalTo("PLAN_ONCE"));
    }

    @Test
    void refuses_wrong_input() {
        Api.post("employee", "/plans", Map.of("year", 2030, "approach", "QUANTITATIVE"))
                .statusCode(400);
        Api.post("employee", "/plans", Cycle.plan(2021)).statusCode(400);
        var elsewhere =
                Map.of("year", 2032, "approach", "QUALITATIVE", "results", List.of(), "periodFrom", "2031-06-01");
        Api.post("employee", "/plans", elsewhere).statusCode(400);
    }

    @Test
    void is_drafted_for_another_by_the_manager_team_only_after_the_second_week() {
        var forAnother = new java.util.HashMap<String, Object>(Cycle.plan(2025));
        forAnother.put("personId", Province.person("employee-10"));
        Api.post("operator", "/plans", forAnother).statusCode(201).body("state", equalTo("DRAFTED_BY_MANAGER_TEAM"));
        forAnother.put("year", 2099);
        Api.post("operator", "/plans", forAnother).statusCode(422).body("code", equalTo("MANAGER_DRAFT_TOO_EARLY"));
        Api.post("employee-11", "/plans", forAnother).statusCode(403);
    }

    @Test
    void is_listed_for_those_who_may_see_it() {
        drafted("employee-10", Cycle.plan(2033));
        drafted("employee-11", Cycle.plan(2033));
        Api.get("employee-10", "/plans?year=2033")
                .statusCode(200)
                .body("items.personName", equalTo(List.of("Name of employee-10")));
        Api.get("rater", "/plans?year=2033").body("items.size()", equalTo(2));
        Api.get("operator-kaltim", "/plans?year=2033").body("items.size()", equalTo(0));
        String next = Api.get("operator", "/plans?year=2033&limit=1").extract().path("next");
        Api.get("operator", "/plans?year=2033&limit=1&cursor={cursor}", next)
                .body("items.personName", equalTo(List.of("Name of employee-11")));
        Api.get("operator", "/plans?year=2030&limit=1&cursor={cursor}", next).statusCode(400);
        Api.as("operator")
                .accept("text/csv")
                .get(Api.BASE + "/plans?year=2033")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(containsString("Name of employee-10"))
                .body(not(containsString("{")));
    }

    @Test
    void who_accepts_anything_gets_json_and_who_wants_any_text_a_spreadsheet() {
        for (var type : List.of("*/*", "application/*")) {
            Api.as("operator")
                    .accept(type)
                    .get(Api.BASE + "/plans?year=2033")
                    .then()
                    .statusCode(200)
                    .contentType(containsString("application/json"));
        }
        Api.as("operator")
                .accept("text/*")
                .get(Api.BASE + "/plans?year=2033")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(not(containsString("{")));
    }

    private static String drafted(String employee, Map<String, Object> plan) {
        return Api.post(employee, "/plans", plan).statusCode(201).extract().path("id");
    }

    private static String agreed(String employee, Map<String, Object> plan) {
        var id = drafted(employee, plan);
        Api.act(employee, "/plans/" + id + "/submission", 0, null).statusCode(200);
        Api.act("rater", "/plans/" + id + "/agreement", 1, Map.of("dialogueNote", "ya", "on", "2030-01-15"))
                .statusCode(200);
        return id;
    }

    private static io.restassured.response.ValidatableResponse draft(String who, UUID key, Map<String, Object> plan) {
        return Api.as(who)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(plan)
                .post(Api.BASE + "/plans")
                .then();
    }
}
