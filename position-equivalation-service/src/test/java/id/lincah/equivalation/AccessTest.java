package id.lincah.equivalation;

import id.lincah.testsupport.Databases;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Who may do what, on whose rows, and how often. */
@EquivalationTest
class AccessTest {
    private final Reform reform = Reform.ofEastJava();
    private UUID caseId;
    private UUID person;

    @BeforeEach
    void openCase() {
        person = reform.displaced("Seksi Kearsipan", LocalDate.of(1976, 1, 1), "S1");
        reform.awaitCases(1);
        caseId = reform.caseOf(person);
    }

    private Map<String, Object> mapping(String code) {
        return Map.of(
                "rows",
                List.of(Map.of("caseId", caseId, "functionalCode", code, "taskFit", true, "educationFieldFit", true)));
    }

    @Test
    void anotherAgencyDoesNotSeeTheCase() {
        Api.as("operator-kaltim").get("cases/" + caseId).then().statusCode(404);
        Api.as("operator-kaltim")
                .get("cases?scenario=" + reform.scenario)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        Api.as("operator-kaltim")
                .get("cases?agency=35&scenario=" + reform.scenario)
                .then()
                .body("items", hasSize(0));
        Api.as("operator-kaltim")
                .command("cases/mapping", mapping("ARSIPARIS"))
                .then()
                .statusCode(422);
        assertEquals("IDENTIFIED", reform.stateOf(person));
    }

    @Test
    void theMinistrySeesAllAndTheOwnerHisOwn() {
        Api.as("validator").get("cases/" + caseId).then().statusCode(200).header("ETag", equalTo("\"0\""));
        Api.as("operator")
                .request()
                .header("If-None-Match", "\"0\"")
                .get(Api.ROOT + "cases/" + caseId)
                .then()
                .statusCode(304);
    }

    @Test
    void rolesAreKept() {
        Api.as("employee").get("cases").then().statusCode(403);
        Api.as("approver").command("cases/mapping", mapping("ARSIPARIS")).then().statusCode(403);
        Api.as("operator").command("proposals", Map.of()).then().statusCode(403);
    }

    @Test
    void oneKeyHasOneEffect() {
        var key = UUID.randomUUID();
        var first = Api.as("operator").command("cases/mapping", mapping("ARSIPARIS"), key);
        first.then().statusCode(200).body("mapped", equalTo(1));
        var second = Api.as("operator").command("cases/mapping", mapping("ARSIPARIS"), key);
        second.then().statusCode(200).header("Idempotency-Replayed", equalTo("true"));
        assertEquals(
                JsonPath.from(first.asString()).getMap(""),
                JsonPath.from(second.asString()).getMap(""));
        Api.as("operator")
                .command("cases/mapping", mapping("PERENCANA"), key)
                .then()
                .statusCode(422);
        assertEquals(1L, Databases.value("select version from equivalation_case where id = ?", caseId));
    }

    @Test
    void faultyRowsAreNamedAndNothingIsStored() {
        Api.as("operator")
                .command("cases/mapping", mapping("TIDAK_ADA"))
                .then()
                .statusCode(422)
                .body("code", equalTo("MAPPING_FAULTY"))
                .body("violations[0].pointer", equalTo("/rows/0/functionalCode"));
        Api.as("operator")
                .command("cases/mapping", Map.of("rows", List.of()))
                .then()
                .statusCode(400);
        Api.as("operator").command("cases/mapping", Map.of("row", 1)).then().statusCode(400);
        assertEquals("IDENTIFIED", reform.stateOf(person));
    }

    @Test
    void aStepNeedsTheVersionSeen() {
        var proposal = proposal();
        var path = Api.ROOT + "proposals/" + proposal + "/validation";
        var request = Api.as("homeaffairs").request().header("Idempotency-Key", UUID.randomUUID());
        request.post(path).then().statusCode(428);
        Api.as("homeaffairs")
                .request()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"7\"")
                .post(path)
                .then()
                .statusCode(412);
        Api.as("homeaffairs")
                .request()
                .header("If-Match", "\"0\"")
                .post(path)
                .then()
                .statusCode(400);
        Api.as("approver-kaltim").get("proposals/" + proposal).then().statusCode(404);
        Api.as("homeaffairs")
                .step(proposal, "return", Map.of("remarks", "Lengkapi"))
                .then()
                .statusCode(200);
        Api.as("homeaffairs").step(proposal, "validation", null).then().statusCode(409);
        Api.as("approver")
                .step(proposal, "resubmission", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("PROPOSED"));
    }

    private UUID proposal() {
        Api.as("operator").command("cases/mapping", mapping("ARSIPARIS")).then().statusCode(200);
        Api.as("operator")
                .command("cases/alignment", Map.of("referenceDate", "2021-12-31", "regionalIncome", List.of()))
                .then()
                .statusCode(200);
        var made = Api.as("approver")
                .command(
                        "proposals",
                        Map.of("name", "Usul", "scenarioId", reform.scenario, "referenceDate", "2021-12-31"));
        made.then().statusCode(201);
        return UUID.fromString(made.jsonPath().getString("id"));
    }

    @Test
    void aListIsPagedAndExported() {
        reform.displaced("Seksi Kearsipan", LocalDate.of(1976, 1, 1), "S1");
        reform.awaitCases(2);
        var first = Api.as("operator").get("cases?limit=1&scenario=" + reform.scenario);
        first.then().statusCode(200).body("items", hasSize(1));
        var next = first.jsonPath().getString("next");
        Api.as("operator")
                .get("cases?limit=1&scenario=" + reform.scenario + "&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        Api.as("operator-kaltim")
                .get("cases?limit=1&scenario=" + reform.scenario + "&cursor=" + next)
                .then()
                .statusCode(400);
        Api.as("operator")
                .request()
                .accept("text/csv")
                .get(Api.ROOT + "cases?scenario=" + reform.scenario)
                .then()
                .statusCode(200)
                .body(containsString("formerPosition"));
    }
}
