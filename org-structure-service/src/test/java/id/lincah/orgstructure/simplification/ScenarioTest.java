package id.lincah.orgstructure.simplification;

import id.lincah.events.PersonDisplaced;
import id.lincah.events.SimplificationEnacted;
import id.lincah.orgstructure.Api;
import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import id.lincah.testsupport.Databases;
import id.lincah.testsupport.Topics;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

@OrgStructureTest
class ScenarioTest {
    private static final String DAY = "2021-12-30";
    private static final String PERSONS = "org-structure.persons.events.v1";
    private static final String SIMPLIFICATIONS = "org-structure.simplifications.events.v1";

    private final Api operator = Api.as("operator");
    private final Api approver = Api.as("approver");
    private final Api validator = Api.as("validator");
    private final Api homeAffairs = Api.as("homeaffairs");

    private String start(String prefix) {
        var body = Map.of("name", "Penyederhanaan " + prefix, "rootUnitCode", prefix, "effectiveOn", DAY);
        return operator.command("/scenarios", null, body)
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .header("Location", notNullValue())
                .extract()
                .path("id");
    }

    private static String version(String id) {
        return Api.as("validator").get("/scenarios/{id}", id).extract().header("ETag");
    }

    private static Response act(Api who, String id, String act, Object body) {
        return who.command("/scenarios/" + id + "/" + act, version(id), body);
    }

    private static void ends(Response response, String state) {
        response.then().statusCode(200).body("state", equalTo(state));
    }

    private static Map<String, Object> remove(String unit, String successor) {
        return successor == null
                ? Map.of("unitCode", unit, "decision", "REMOVE")
                : Map.of("unitCode", unit, "decision", "REMOVE", "successorUnitCode", successor);
    }

    private static Map<String, Object> rows(List<Map<String, Object>> rows) {
        return Map.of("rows", rows);
    }

    @Test
    void goesFromDraftToDecree() {
        Sample.office(operator, "ST", 2);
        var id = start("ST");
        ends(act(operator, id, "screening", null), "IDENTIFIED");
        operator.get("/scenarios/{id}/units?outcome=CANDIDATE", id).body("items", hasSize(3));

        ends(
                act(operator, id, "decisions", rows(List.of(remove("ST.1.0", null), remove("ST.1.1", null)))),
                "IDENTIFIED");
        act(operator, id, "mapping", null)
                .then()
                .statusCode(422)
                .body("code", equalTo("SCENARIO_INCOMPLETE"))
                .body(
                        "findings.collect { it.unit + ' ' + it.code }",
                        containsInAnyOrder("ST.1.1 FUNCTION_UNASSIGNED", "ST.1.0 ORPHAN_UNIT"));

        var decisions = rows(List.of(remove("ST.1.0", "ST.1"), remove("ST.1.1", "ST.1")));
        ends(act(operator, id, "decisions", decisions), "IDENTIFIED");
        operator.get("/scenarios/{id}/findings", id).body("items", hasSize(0));
        operator.get("/scenarios/{id}/reductions", id)
                .body("items.find { it.positionKind == 'PENGAWAS' }.rate", equalTo(50.0f));
        ends(act(operator, id, "mapping", null), "MAPPED");
        act(operator, id, "proposal", null).then().statusCode(403);
        ends(act(approver, id, "proposal", null), "PROPOSED");
        act(approver, id, "validation", null).then().statusCode(403);

        ends(act(validator, id, "return", Map.of("remarks", "Lengkapi anjab")), "RETURNED");
        operator.get("/scenarios/{id}", id).body("remarks", equalTo("Lengkapi anjab"));
        ends(act(approver, id, "proposal", null), "PROPOSED");
        ends(act(validator, id, "validation", null), "VALIDATED");
        act(validator, id, "approval", null).then().statusCode(403).body("code", equalTo("NOT_YOUR_APPROVAL"));
        ends(act(homeAffairs, id, "approval", null), "APPROVED");
        act(approver, id, "enactment", null)
                .then()
                .statusCode(422)
                .body("findings.code", hasItem("SOTK_REGULATION_MISSING"));
        ends(
                act(approver, id, "regulation", Map.of("number", "Pergub 77/2021", "issuedOn", "2021-12-20")),
                "REGULATED");
        enactOnce(id);
        structureHasChanged();
        othersAreTold(id);
    }

    /** The same key twice is one enactment. */
    private void enactOnce(String id) {
        var key = UUID.randomUUID();
        var version = version(id);
        for (int time = 1; time <= 2; time++) {
            approver.request()
                    .header("Idempotency-Key", key)
                    .header("If-Match", version)
                    .post("/scenarios/{id}/enactment", id)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("EFFECTIVE"))
                    .body("displaced", equalTo(1));
        }
        act(approver, id, "enactment", null).then().statusCode(409).body("code", equalTo("SCENARIO_STATE"));
    }

    private void structureHasChanged() {
        operator.get("/unit-tree?root=ST.1&asOf=2021-12-29").body("roots[0].children.code", hasItem("ST.1.0"));
        operator.get("/unit-tree?root=ST.1&asOf=" + DAY)
                .statusCode(200)
                .body("roots[0].children.code", equalTo(List.of("ST.1.2")));
        operator.get("/positions?q=Pengadministrasi ST&asOf=" + DAY)
                .body("items.find { it.code == 'ST.K1' }.unitCode", equalTo("ST.1"));
        operator.get("/positions?state=ABOLISHED&q=Kepala Seksi ST&asOf=" + DAY).body("items.code", hasItem("ST.S1"));
    }

    private static void othersAreTold(String id) {
        var enacted = Topics.await(
                SIMPLIFICATIONS,
                seen -> seen.stream().anyMatch(event -> event.key().equals(id)));
        var fact = enacted.stream()
                .filter(event -> event.key().equals(id))
                .findFirst()
                .orElseThrow()
                .as(SimplificationEnacted.class);
        assertEquals(1, fact.displaced());
        var displaced =
                Topics.await(
                                PERSONS,
                                seen -> seen.stream()
                                        .anyMatch(event -> event.type().contains("displaced")))
                        .stream()
                        .filter(event -> event.type().contains("displaced"))
                        .map(event -> event.as(PersonDisplaced.class))
                        .filter(event -> event.scenarioId().toString().equals(id))
                        .toList();
        assertEquals(1, displaced.size());
        assertEquals("Dinas ST", displaced.get(0).successorUnitName());
        assertEquals(List.of("surat", "arsip"), displaced.get(0).unitFunctions());
        assertEquals(
                2,
                Databases.count(
                        "select count(*) from outbox where type like '%unit.abolished%' and payload like ?",
                        "%" + id + "%"));
    }

    @Test
    void refusesWhatIsNotACandidate() {
        Sample.office(operator, "SNC", 1);
        var id = start("SNC");
        ends(act(operator, id, "screening", null), "IDENTIFIED");
        act(
                        operator,
                        id,
                        "decisions",
                        rows(List.of(remove("SNC.1", null), remove("SNC.1.1", "SNC.9"), remove("XX", null))))
                .then()
                .statusCode(422)
                .body("code", equalTo("DECISIONS_FAULTY"))
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/rows/0/decision", "/rows/1/successorUnitCode", "/rows/2/unitCode"));
    }

    @Test
    void demandsVersionAndKey() {
        Sample.office(operator, "VK", 1);
        var id = start("VK");
        var path = "/scenarios/" + id + "/screening";
        operator.command(path, null, null).then().statusCode(428);
        operator.command(path, "\"77\"", null).then().statusCode(412);
        operator.request().header("If-Match", version(id)).post(path).then().statusCode(400);
        ends(act(operator, id, "screening", null), "IDENTIFIED");
        ends(act(operator, id, "screening", null), "IDENTIFIED");
        ends(act(approver, id, "withdrawal", null), "WITHDRAWN");
    }

    @Test
    void hidesFromOtherAgenciesAndStopsMeddling() {
        Sample.office(operator, "HD", 1);
        var id = start("HD");
        var stranger = Api.as("operator-kaltim");
        stranger.get("/scenarios/{id}", id).statusCode(404);
        stranger.command("/scenarios/" + id + "/screening", "\"0\"", null)
                .then()
                .statusCode(404);
        Api.as("employee")
                .command("/scenarios/" + id + "/screening", "\"0\"", null)
                .then()
                .statusCode(403);
        validator.get("/scenarios/{id}", id).statusCode(200);
    }

    @Test
    void leavesNothingBehindWhenTheStructureMovedMeanwhile() {
        Sample.office(operator, "MV", 1);
        var id = start("MV");
        ends(act(operator, id, "screening", null), "IDENTIFIED");
        ends(act(operator, id, "decisions", rows(List.of(remove("MV.1.1", "MV.1")))), "IDENTIFIED");
        ends(act(operator, id, "mapping", null), "MAPPED");
        ends(act(approver, id, "proposal", null), "PROPOSED");
        ends(act(validator, id, "validation", null), "VALIDATED");
        ends(act(homeAffairs, id, "approval", null), "APPROVED");
        ends(act(approver, id, "regulation", Map.of("number", "Pergub 1/2021", "issuedOn", "2021-12-20")), "REGULATED");
        var renamed = Sample.UNIT_HEADER + "MV.1.1,MV.1.0,Seksi Baru,SEKSI,IV.a,,surat;arsip\n";
        operator.importFile("UNITS", "2022-02-01", renamed).then().statusCode(200);
        long before = Databases.count("select count(*) from outbox");
        act(approver, id, "enactment", null).then().statusCode(409).body("code", equalTo("STRUCTURE_CHANGED"));
        assertEquals(before, Databases.count("select count(*) from outbox"));
        operator.get("/scenarios/{id}", id).body("state", equalTo("REGULATED"));
    }

    @Test
    void decidesAndEnactsHundredsAtOnce() {
        int many = 400;
        Sample.office(operator, "BG", many);
        var id = start("BG");
        ends(act(operator, id, "screening", null), "IDENTIFIED");
        var decisions = IntStream.rangeClosed(1, many)
                .mapToObj(i -> remove("BG.1." + i, "BG.1.0"))
                .toList();
        ends(act(operator, id, "decisions", rows(decisions)), "IDENTIFIED");
        ends(act(operator, id, "mapping", null), "MAPPED");
        ends(act(approver, id, "proposal", null), "PROPOSED");
        ends(act(validator, id, "validation", null), "VALIDATED");
        ends(act(homeAffairs, id, "approval", null), "APPROVED");
        ends(act(approver, id, "regulation", Map.of("number", "Pergub 2/2021", "issuedOn", DAY)), "REGULATED");
        act(approver, id, "enactment", null).then().statusCode(200).body("displaced", equalTo(many));
        assertEquals(
                many,
                Databases.count(
                        "select count(*) from outbox where type like '%person.displaced%' and payload like ?",
                        "%" + id + "%"));
        operator.get("/unit-tree?root=BG.1.0&asOf=" + DAY).body("roots[0].children", hasSize(0));
    }
}
