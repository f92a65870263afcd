package id.lincah.equivalation;

import id.lincah.events.ActingEnded;
import id.lincah.events.ActingStarted;
import id.lincah.testsupport.Databases;
import id.lincah.testsupport.Topics;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** What the day of the oath itself says: of the position that is given, and of the posts a person acts in. */
@EquivalationTest
class OathAndCatalogueTest {
    private final Waiting waiting = new Waiting("19870707");

    @Test
    void aPositionThatEndedBeforeTheDayIsGivenToNobodyAndActingBeyondTheLevelIsTold() {
        var proposal = waiting.aligned(3).appointed();
        ended(waiting.caseOf(1));
        var acting = actsAsAdministrator(person(2));
        var inauguration = "inaugurations/"
                + Api.as("approver")
                        .command("inaugurations", Map.of("proposalId", proposal, "plannedOn", Waiting.DAY))
                        .jsonPath()
                        .getString("id");
        Api.as("approver")
                .get(inauguration + "/recheck")
                .then()
                .statusCode(200)
                .body("wouldBeStruckOff", equalTo(0))
                .body(
                        "names.caseId",
                        contains(waiting.caseOf(1).toString(), waiting.caseOf(2).toString()))
                .body("names[0].findings.code", contains("TARGET_JF_NOT_ESTABLISHED"))
                .body("names[1].findings.code", contains("ACTING_BEYOND_LEVEL"));
        Api.as("approver")
                .step(proposal, "inauguration", Map.of("heldOn", Waiting.DAY, "absentCaseIds", List.of()))
                .then()
                .statusCode(409);
        Api.as("approver")
                .act(inauguration, "attendance", Map.of("rows", List.of(), "others", "PRESENT"))
                .then()
                .statusCode(200);
        Api.as("approver")
                .act(inauguration, "oath", Map.of("heldOn", Waiting.DAY))
                .then()
                .statusCode(200)
                .body("inaugurated", equalTo(2))
                .body("postponed", equalTo(1))
                .body("struckOff", equalTo(0));
        assertEquals("POSTPONED", waiting.stateOf(1));
        assertEquals("INAUGURATED", waiting.stateOf(2));
        actingEndsAndNothingElse(acting);
        reportIsAFile(proposal);
        aTestForTheNextLevelReachesThePath();
    }

    /** Two appointed, one postponed, three approved: the sums agree, and the report says so on paper. */
    private static void reportIsAFile(UUID proposal) {
        var papers = "proposal-papers/" + proposal;
        Api.as("approver").get(papers + "/report.pdf").then().statusCode(409);
        Waiting.step("approver", proposal, "report", null);
        Api.as("approver")
                .get(papers + "/report.pdf")
                .then()
                .statusCode(422)
                .body("code", equalTo("PAPERS_INCOMPLETE"));
        PaperJobTest.head(papers);
        Api.as("validator")
                .get(papers + "/report.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .body(startsWith("%PDF-"));
        Api.as("operator").get(papers + "/report.docx").then().statusCode(200).body(startsWith("PK"));
        Api.as("operator").get(papers + "/report.odt").then().statusCode(404);
        Api.as("auditor").get(papers + "/report.pdf").then().statusCode(403);
        Api.as("operator-kaltim").get(papers + "/report.pdf").then().statusCode(404);
    }

    private void aTestForTheNextLevelReachesThePath() {
        var duty = Databases.value(
                "select id from obligation where case_id = ? and code = 'COMPETENCE_TEST'", waiting.caseOf(2));
        fulfil(duty, "AHLI_PERTAMA").then().statusCode(422).body("violations.code", contains("TEST_BELOW_LEVEL"));
        fulfil(duty, "AHLI_MADYA").then().statusCode(200);
        assertEquals("AHLI_MADYA", passed());
        Api.as("operator")
                .act("obligations/" + duty, "reopening", Map.of("reason", "Sertifikat pegawai lain"))
                .then()
                .statusCode(200);
        assertEquals(null, passed());
        fulfil(duty, null).then().statusCode(200);
        assertEquals("AHLI_MUDA", passed());
    }

    private Object passed() {
        return Databases.value(
                "select max(value) from career_step where person_id = ? and what = 'TEST' and not taken_back",
                person(2));
    }

    private static Response fulfil(Object duty, String level) {
        var item = new HashMap<String, Object>(
                Map.of("obligationId", duty, "metOn", "2023-05-05", "proofNumber", "UK/1", "proofDate", "2023-05-10"));
        item.put("testedLevel", level);
        return Api.as("operator").command("obligations/fulfilment", Map.of("items", List.of(item)));
    }

    private UUID person(int number) {
        return (UUID) Databases.value("select person_id from official where nip = ?", waiting.nip(number));
    }

    private static void ended(UUID caseId) {
        Databases.execute("""
                insert into functional_position (code, name, category, levels, fields, keywords, agency_scope, valid_from,
                  valid_to, validity_basis, standing)
                values ('JABATAN_YANG_BERAKHIR', 'Jabatan yang Berakhir', 'KEAHLIAN', '{AHLI_MUDA}', '{}', '{}', 'ANY',
                  date '2015-01-01', date '2021-12-31', 'REGULATION_DATE', 'DECISION')""");
        Databases.execute("update catalogue_revision set revision = revision + 1");
        Databases.execute(
                "update equivalation_case set functional_code = 'JABATAN_YANG_BERAKHIR' where id = ?", caseId);
    }

    /** Somebody who holds the position tells its kind; the person of the case acts in it beside. */
    private UUID actsAsAdministrator(UUID person) {
        var position = UUID.randomUUID();
        Databases.execute(
                "update official set position_id = ?, position_kind = 'ADMINISTRATOR' where nip = ?",
                position,
                waiting.nip(3));
        var acting = UUID.randomUUID();
        var from = LocalDate.of(2021, 12, 1);
        Topics.publish(new ActingStarted(acting, person, "35", "PLT", position, UUID.randomUUID(), true, from, null));
        Reform.await(
                "acting", () -> Databases.count("select count(*) from acting_post where acting_id = ?", acting) == 1);
        return acting;
    }

    private void actingEndsAndNothingElse(UUID acting) {
        var background = "cases/" + waiting.caseOf(2) + "/background";
        Api.as("auditor")
                .get(background)
                .then()
                .statusCode(200)
                .body("actsIn.positionKind", contains("ADMINISTRATOR"))
                .body("position.code", equalTo("ARSIPARIS"))
                .body("principles.kept", contains(true, true, true));
        Topics.publish(new ActingEnded(acting, person(2), "35", LocalDate.of(2021, 12, 31)));
        Reform.await(
                "the end of acting",
                () -> Databases.count(
                                "select count(*) from acting_post where acting_id = ? and ends_on is not null", acting)
                        == 1);
        Api.as("auditor").get(background).then().body("actsIn", empty());
        Api.as("employee").get(background).then().statusCode(403);
        Api.as("operator-kaltim").get(background).then().statusCode(404);
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from obligation where case_id = ? and state = 'OPEN'", waiting.caseOf(2)));
        assertEquals("INAUGURATED", waiting.stateOf(2));
    }
}
