package id.lincah.team;

import id.lincah.testsupport.Databases;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** What is refused, with which status and code; and that nothing is left behind. */
@TeamServiceTest
class RefusalsTest {
    @BeforeAll
    static void tell() {
        World.tell();
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    @Test
    void without_a_token_nothing_is_shown() {
        for (var path : new String[] {"/teams", "/assignments", "/officials", "/units", "/rules"}) {
            given().get(Api.BASE + path).then().statusCode(401);
        }
    }

    @Test
    void only_raters_plan_teams() {
        Api.as("employee")
                .post("/teams", Api.team(World.UNIT_1))
                .statusCode(403)
                .body("code", is("FORBIDDEN"));
        Api.as("operator").post("/teams", Api.team(World.UNIT_1)).statusCode(403);
    }

    @Test
    void a_rater_plans_only_for_the_own_unit() {
        Api.as("rater-4")
                .post("/teams", Api.team(World.UNIT_1))
                .statusCode(403)
                .body("code", is("NOT_HEAD_OF_OWNING_UNIT"));
        Api.as("rater").plan(World.UNIT_1);
        Api.as("rater").plan(World.UNIT_2);
    }

    @Test
    void another_agency_finds_nothing() {
        var team = Api.as("rater").plan(World.OFFICE_1);
        String assignment =
                Api.as("rater").appoint(team, World.newcomer(), 10).extract().path("id");
        Api.as("approver-kaltim").get("/teams/" + team).then().statusCode(404);
        Api.as("approver-kaltim").get("/assignments/" + assignment).then().statusCode(404);
        Api.as("approver-kaltim")
                .post("/assignments/" + assignment + "/approval", null, "\"0\"", UUID.randomUUID())
                .statusCode(404);
        Api.as("operator-banyuwangi").get("/teams?limit=100").then().body("items", equalTo(java.util.List.of()));
        Api.as("validator").get("/teams/" + team).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "name, '   ', /name",
        "ownerUnitId, none, /ownerUnitId",
        "startsOn, 2025-02-30, /startsOn",
        "scope, WITHIN_UNIT, /scope"
    })
    void a_badly_formed_plan_names_the_field(String field, String value, String pointer) {
        Api.as("rater")
                .post("/teams", with(Api.team(World.OFFICE_1), field, value))
                .statusCode(400)
                .body("violations.pointer", contains(pointer));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "100.01", "10.001"})
    void a_share_outside_of_a_working_time_is_refused(String share) {
        var team = Api.as("rater").plan(World.OFFICE_1);
        Api.as("rater")
                .appoint(team, World.id("lead"), new java.math.BigDecimal(share))
                .statusCode(400)
                .body("violations.pointer", contains("/plannedShare"));
    }

    @Test
    void a_client_cannot_send_the_scope() {
        var team = Api.as("rater").plan(World.OFFICE_1);
        var body = Map.of("personId", World.id("lead"), "role", "Analis", "plannedShare", 10, "scope", "WITHIN_UNIT");
        Api.as("rater")
                .post("/teams/" + team + "/assignments", body)
                .statusCode(400)
                .body("violations.code", contains("UNKNOWN_FIELD"));
    }

    @Test
    void a_period_that_ends_before_it_starts_is_refused_with_its_rule() {
        Api.as("rater")
                .post("/teams", with(Api.team(World.OFFICE_1), "endsOn", "2025-01-14"))
                .statusCode(422)
                .body("findings.rule", contains("R7-20"))
                .body("findings.code", contains("PERIOD_REVERSED"));
    }

    @Test
    void a_subkoordinator_and_a_structural_official_are_refused_together() {
        var team = Api.as("rater").plan(World.OFFICE_1);
        var body = Map.of("personId", World.id("rater-3"), "role", "Subkoordinator", "plannedShare", 10);
        Api.as("rater")
                .post("/teams/" + team + "/assignments", body)
                .statusCode(422)
                .body("findings.code", contains("ROLE_ABOLISHED", "STRUCTURAL_OFFICIAL_NOT_MEMBER"))
                .body("findings[0].message", is("The role Subkoordinator is abolished and cannot be given."));
    }

    @Test
    void an_unknown_person_is_named() {
        var team = Api.as("rater").plan(World.OFFICE_1);
        Api.as("rater")
                .appoint(team, UUID.randomUUID(), 10)
                .statusCode(400)
                .body("violations.code", contains("PERSON_UNKNOWN"));
    }

    @Test
    void nobody_is_twice_in_one_team() {
        var team = Api.as("rater-3").plan(World.UNIT_1);
        var person = World.newcomer();
        Api.as("rater-3").appoint(team, person, 10).statusCode(201);
        Api.as("rater-3").appoint(team, person, 10).statusCode(409).body("code", is("ASSIGNMENT_ALREADY_OPEN"));
    }

    @Test
    void a_change_names_the_version_it_saw() {
        var team = Api.as("rater-3").plan(World.UNIT_1);
        Api.as("rater-3").post("/teams/" + team + "/letter", Api.letter()).statusCode(428);
        Api.as("rater-3")
                .post("/teams/" + team + "/letter", Api.letter(), "\"7\"", UUID.randomUUID())
                .statusCode(412);
    }

    @Test
    void a_command_needs_its_key_and_is_done_once() {
        var key = UUID.randomUUID();
        String first = Api.as("rater")
                .post("/teams", Api.team(World.OFFICE_1), null, key)
                .statusCode(201)
                .extract()
                .path("id");
        Api.as("rater")
                .post("/teams", Api.team(World.OFFICE_1), null, key)
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", is(first));
        Api.as("rater")
                .post("/teams", Api.team(World.UNIT_1), null, key)
                .statusCode(422)
                .body("code", is("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void a_refusal_needs_a_reason_and_is_final() {
        var team = Api.as("rater-3").plan(World.UNIT_1);
        String id = Api.as("rater-3")
                .appoint(team, World.id("employee-04"), 5)
                .statusCode(201)
                .extract()
                .path("id");
        var thing = "/assignments/" + id;
        Api.as("rater")
                .act(thing, "/refusal", Map.of("reason", "  "))
                .statusCode(422)
                .body("findings.code", contains("REASON_MISSING"));
        Api.as("rater-4")
                .act(thing, "/refusal", Map.of("reason", "bukan saya"))
                .statusCode(403)
                .body("code", is("NOT_THE_APPROVER"));
        Api.as("rater")
                .act(thing, "/refusal", Map.of("reason", "Beban unit asal"))
                .statusCode(200)
                .body("state", is("REFUSED"));
        Api.as("rater").act(thing, "/approval", null).statusCode(409).body("code", is("ASSIGNMENT_STATE_CONFLICT"));
        Api.as("rater-3").appoint(team, World.id("employee-04"), 5).statusCode(201);
    }

    @Test
    void a_volunteer_withdraws_and_nobody_else_does() {
        var team = Api.as("rater-3").plan(World.UNIT_1);
        String id = Api.as("employee-05")
                .post("/teams/" + team + "/applications", Map.of("role", "Analis", "plannedShare", 5))
                .statusCode(201)
                .extract()
                .path("id");
        Api.as("employee-04")
                .act("/assignments/" + id, "/withdrawal", null)
                .statusCode(403)
                .body("code", is("NOT_THE_REQUESTER"));
        Api.as("employee-05")
                .act("/assignments/" + id, "/withdrawal", null)
                .statusCode(200)
                .body("state", is("WITHDRAWN"));
    }

    @Test
    void an_approver_who_has_not_his_turn_waits() {
        var team = Api.as("rater-3").plan(World.UNIT_1);
        String id = Api.as("rater-3")
                .appoint(team, World.id("employee-06"), 5)
                .statusCode(201)
                .extract()
                .path("id");
        Api.as("rater-2")
                .act("/assignments/" + id, "/approval", null)
                .statusCode(403)
                .body("code", is("NOT_THE_APPROVER"));
        Api.as("employee")
                .act("/assignments/" + id, "/approval", null)
                .statusCode(403)
                .body("code", is("FORBIDDEN"));
        Api.as("rater-4")
                .act("/assignments/" + id, "/approval", null)
                .statusCode(200)
                .body("nextApprover", is("HEAD_OF_HOME_UNIT"));
        Api.as("rater-2")
                .act("/assignments/" + id, "/approval", null)
                .statusCode(200)
                .body("state", is("APPROVED"));
    }

    @Test
    void a_refused_activation_leaves_no_event_and_no_audit_row() {
        var team = Api.as("rater-3").plan(World.UNIT_1);
        Api.as("rater-3").appoint(team, World.newcomer(), 10).statusCode(201);
        var events = Databases.count("select count(*) from outbox where aggregate_id = ?", UUID.fromString(team));
        var audits = Databases.count("select count(*) from audit_entry where aggregate_id = ?", team);
        Api.as("rater-3")
                .act("/teams/" + team, "/activation", null)
                .statusCode(422)
                .body("findings.code", hasItem("LETTER_MISSING"));
        assertEquals(
                events, Databases.count("select count(*) from outbox where aggregate_id = ?", UUID.fromString(team)));
        assertEquals(audits, Databases.count("select count(*) from audit_entry where aggregate_id = ?", team));
        assertEquals("PLANNED", Databases.value("select state from team where id = ?", UUID.fromString(team)));
    }
}
