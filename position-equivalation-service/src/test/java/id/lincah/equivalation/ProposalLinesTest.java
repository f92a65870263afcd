package id.lincah.equivalation;

import id.lincah.testsupport.Databases;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** An answer to each line, the way back for repair, what changed, and what is different from the day it was sent. */
@EquivalationTest
class ProposalLinesTest {
    private final Waiting waiting = new Waiting("19800101");

    @BeforeEach
    void align() {
        waiting.aligned(3);
    }

    @Test
    void aReturnedLineIsRepairedAndOnlyItIsLookedAtAgain() {
        var proposal = waiting.proposed();
        refusedAnswers(proposal);
        answer("homeaffairs", proposal, List.of(row(1, "RETURNED", "Jabatan keliru"), row(2, "VALIDATED", null)))
                .then()
                .statusCode(200)
                .body("answered", equalTo(2))
                .body("sums.returned", equalTo(1))
                .body("sums.unanswered", equalTo(1));
        answerRest(proposal);
        Api.as("homeaffairs").step(proposal, "validation", null).then().statusCode(409);
        Waiting.step("homeaffairs", proposal, "return", Map.of("remarks", "Lihat baris"));
        repair();
        Waiting.step(Waiting.APPROVER, proposal, "resubmission", null);
        Api.as("homeaffairs")
                .get("proposals/" + proposal + "/lines?changed=true")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].answer", equalTo(null))
                .body("items[0].changes.find { it.field == 'functionalCode' }.before", equalTo("ARSIPARIS"))
                .body("items[0].changes.find { it.field == 'functionalCode' }.after", equalTo("PERENCANA"));
        Api.as("homeaffairs")
                .get("proposals/" + proposal + "/line-sums")
                .then()
                .body("validated", equalTo(2))
                .body("unanswered", equalTo(1));
        answer("homeaffairs", proposal, List.of(row(3, "REJECTED", "Unit dipertahankan")));
        Waiting.step("homeaffairs", proposal, "validation", null);
        assertEquals("REJECTED", waiting.stateOf(3));
        assertEquals("VALIDATED", waiting.stateOf(1));
        Waiting.step("validator", proposal, "consideration", Api.letter("B/9", "2021-12-07"));
        Api.as("homeaffairs")
                .step(proposal, "approval", Api.letter("A/9", "2021-12-08"))
                .then()
                .statusCode(200)
                .body("approvedCount", equalTo(2));
    }

    private void refusedAnswers(UUID proposal) {
        answer("validator", proposal, List.of(row(1, "VALIDATED", null)))
                .then()
                .statusCode(403)
                .body("code", equalTo("HOME_AFFAIRS_DECIDES"));
        answer(Waiting.APPROVER, proposal, List.of(row(1, "VALIDATED", null)))
                .then()
                .statusCode(403);
        answer("homeaffairs", proposal, List.of(row(1, "REJECTED", " "), row(1, "VALIDATED", null)))
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/rows/0/remarks", "/rows/1/caseId")));
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from proposal_line where proposal_id = ? and answer is not null", proposal));
    }

    private void answerRest(UUID proposal) {
        Api.as("homeaffairs")
                .step(
                        proposal,
                        "answers/by-filter",
                        Map.of("filter", Map.of("unanswered", true), "answer", "VALIDATED"))
                .then()
                .statusCode(200)
                .body("answered", equalTo(1))
                .body("sums.validated", equalTo(2));
    }

    private void repair() {
        var row = Map.of(
                "caseId", waiting.caseOf(1), "functionalCode", "PERENCANA", "taskFit", true, "educationFieldFit", true);
        Api.as(Waiting.OPERATOR)
                .command("cases/mapping", Map.of("rows", List.of(row)))
                .then()
                .statusCode(200);
        waiting.align();
    }

    @Test
    void whatChangedSinceTheDayItWasSentIsShownAndAWithdrawnProposalFreesItsCases() {
        var proposal = waiting.proposed();
        Databases.execute(
                "update official set standing = 'DECEASED', deceased_on = date '2022-01-02' where nip = ?",
                waiting.nip(1));
        Databases.execute("update official set grade = 'III/d' where nip = ?", waiting.nip(2));
        Api.as(Waiting.OPERATOR)
                .get("proposals/" + proposal + "/differences")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.kinds.flatten()", hasItem("DECEASED"))
                .body("items.kinds.flatten()", hasItem("GRADE_CHANGED"));
        Api.as("operator-kaltim")
                .get("proposals/" + proposal + "/differences")
                .then()
                .statusCode(404);
        Api.as("employee").get("proposals/" + proposal + "/lines").then().statusCode(403);
        Api.as(Waiting.OPERATOR)
                .request()
                .accept("text/csv")
                .get(Api.ROOT + "proposals/" + proposal + "/lines?q=arsip")
                .then()
                .statusCode(200)
                .body(containsString("ARSIPARIS"));
        Waiting.step(Waiting.APPROVER, proposal, "withdrawal", Map.of("reason", "Struktur berubah"));
        assertEquals("ALIGNED", waiting.stateOf(3));
        var again = waiting.proposed();
        listed(proposal, again);
        Waiting.step("homeaffairs", again, "validation", null);
        Api.as(Waiting.APPROVER)
                .step(again, "withdrawal", Map.of("reason", "Terlambat"))
                .then()
                .statusCode(409);
    }

    private static void listed(UUID withdrawn, UUID sent) {
        Api.as("homeaffairs")
                .get("proposals?agency=35&state=WITHDRAWN&q=USUL 19800101&sort=-name")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(withdrawn.toString())));
        var first = Api.as(Waiting.OPERATOR).get("proposals?q=19800101&sort=-made&limit=1");
        first.then().statusCode(200).body("items[0].id", equalTo(sent.toString()));
        Api.as(Waiting.OPERATOR)
                .get("proposals?q=19800101&sort=-made&limit=1&cursor="
                        + first.jsonPath().getString("next"))
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(withdrawn.toString()));
        Api.as(Waiting.OPERATOR).get("proposals?sort=secret").then().statusCode(400);
    }

    private Map<String, Object> row(int person, String answer, String remarks) {
        return remarks == null
                ? Map.of("caseId", waiting.caseOf(person), "answer", answer)
                : Map.of("caseId", waiting.caseOf(person), "answer", answer, "remarks", remarks);
    }

    private static Response answer(String account, UUID proposal, List<Map<String, Object>> rows) {
        return Api.as(account).step(proposal, "answers/batch", Map.of("rows", rows));
    }
}
