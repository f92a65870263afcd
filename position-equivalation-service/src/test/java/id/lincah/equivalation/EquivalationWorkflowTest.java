package id.lincah.equivalation;

import id.lincah.events.CreditPosted;
import id.lincah.events.EquivalationRefused;
import id.lincah.events.PositionEquivalated;
import id.lincah.testsupport.Databases;
import id.lincah.testsupport.Topics;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** From displacement to report, fed by events on the real broker. */
@EquivalationTest
class EquivalationWorkflowTest {
    private static final String EQUIVALATIONS = "position-equivalation.equivalations.events.v1";
    private static final String CREDITS = "position-equivalation.credits.events.v1";
    private static final LocalDate BORN = LocalDate.of(1975, 5, 10);
    private static final Map<String, Object> ALIGNMENT = Map.of(
            "referenceDate",
            "2021-12-31",
            "regionalIncome",
            List.of(Map.of("positionKind", "PENGAWAS", "before", 5000000, "after", 4200000)));

    private final Reform reform = Reform.ofEastJava();

    @Test
    void officialsGoTheWholeWayToTheReport() {
        var inaugurated = reform.displaced("Seksi Kepegawaian", BORN, "S1");
        var refused = reform.displaced("Seksi Perencanaan", BORN, "SMA");
        var dies = reform.displaced("Seksi Arsip", BORN, "S1");
        var absent = reform.displaced("Seksi Xyz", BORN, "S1");
        reform.enacted(4);
        reform.awaitCases(4);
        reform.awaitAnnouncement();

        align();
        assertEquals("ALIGNED", reform.stateOf(inaugurated));
        assertEquals("REJECTED", reform.stateOf(refused));
        theDecisionIsTold(inaugurated);

        var proposal = propose();
        approveByTheMinistries(proposal);
        Api.as("approver")
                .step(proposal, "appointment", Map.of("decreeNumber", "821/1/2021", "effectiveOn", "2021-12-31"))
                .then()
                .statusCode(200)
                .body("state", equalTo("APPOINTED"));

        reform.left(dies, "DECEASED", LocalDate.of(2021, 12, 20));
        Reform.await(
                "the death",
                () -> Databases.count(
                                "select count(*) from official where person_id = ? and standing = 'DECEASED'", dies)
                        == 1);
        inaugurate(proposal, absent);
        assertEquals("STRUCK_OFF", reform.stateOf(dies));
        assertEquals("POSTPONED", reform.stateOf(absent));
        theWorldIsTold(inaugurated, refused);
        theAccountShowsTheGrant(inaugurated);

        Api.as("approver").step(proposal, "report", null).then().statusCode(200).body("state", equalTo("REPORTED"));
        assertEquals("REPORTED", reform.stateOf(inaugurated));
    }

    private void align() {
        Api.as("operator")
                .command("cases/automatic-mapping", Map.of("scenarioId", reform.scenario))
                .then()
                .statusCode(200)
                .body("mapped", equalTo(4))
                .body("fallback", equalTo(1));
        Api.as("operator")
                .command("cases/alignment", ALIGNMENT)
                .then()
                .statusCode(200)
                .body("rejected", equalTo(1));
    }

    private void theDecisionIsTold(UUID person) {
        Api.as("operator")
                .get("cases/" + reform.caseOf(person))
                .then()
                .statusCode(200)
                .body("summary.result", equalTo("ELIGIBLE"))
                .body("summary.functionalCode", equalTo("ANALIS_SDM_APARATUR"))
                .body("summary.topUp", equalTo(422000))
                .body("decision.ruleSet.id", equalTo("position-equivalation"))
                .body("decision.facts.person.grade", equalTo("III/d"))
                .body("decision.grant.integrated", equalTo(175));
        Api.as("operator")
                .get("cases/summary")
                .then()
                .statusCode(200)
                .body("simplifications.find { it.scenarioId == '" + reform.scenario + "' }.opened", equalTo(4));
    }

    private UUID propose() {
        var asked = Map.of("name", "Usul Jawa Timur", "scenarioId", reform.scenario, "referenceDate", "2021-12-31");
        var made = Api.as("approver").command("proposals", asked);
        made.then().statusCode(201).body("cases", equalTo(3));
        Api.as("approver").command("proposals", asked).then().statusCode(409).body("code", equalTo("NOTHING_ALIGNED"));
        return UUID.fromString(made.jsonPath().getString("id"));
    }

    private static void approveByTheMinistries(UUID proposal) {
        Api.as("approver")
                .step(proposal, "appointment", Map.of("decreeNumber", "1", "effectiveOn", "2021-12-31"))
                .then()
                .statusCode(422)
                .body("findings.code", hasItem("NOT_APPROVED"));
        Api.as("validator").step(proposal, "validation", null).then().statusCode(403);
        Api.as("homeaffairs").step(proposal, "validation", null).then().statusCode(200);
        Api.as("homeaffairs")
                .step(proposal, "approval", Api.letter("A/1", "2021-12-08"))
                .then()
                .statusCode(422)
                .body("code", equalTo("CONSIDERATION_MISSING"));
        Api.as("validator")
                .step(proposal, "consideration", Api.letter("B/1", "2021-12-07"))
                .then()
                .statusCode(200);
        Api.as("homeaffairs")
                .step(proposal, "approval", Api.letter("A/1", "2021-12-08"))
                .then()
                .statusCode(200)
                .body("approvedCount", equalTo(3));
    }

    private void inaugurate(UUID proposal, UUID absent) {
        Api.as("approver")
                .step(
                        proposal,
                        "inauguration",
                        Map.of("heldOn", "2021-12-31", "absentCaseIds", List.of(reform.caseOf(absent))))
                .then()
                .statusCode(200)
                .body("inaugurated", equalTo(1))
                .body("struckOff", equalTo(1))
                .body("postponed", equalTo(1))
                .body("late", equalTo(false));
    }

    private static void theWorldIsTold(UUID inaugurated, UUID refused) {
        var seen = Topics.await(
                EQUIVALATIONS,
                events -> events.stream().anyMatch(event -> event.key().equals(inaugurated.toString())));
        var equated = seen.stream()
                .filter(event -> event.key().equals(inaugurated.toString()))
                .toList();
        assertEquals(1, equated.size());
        assertEquals("AHLI_MUDA", equated.get(0).as(PositionEquivalated.class).functionalLevel());
        var refusal = seen.stream()
                .filter(event -> event.key().equals(refused.toString()))
                .map(event -> event.as(EquivalationRefused.class))
                .toList();
        assertEquals(List.of("EDUCATION_BELOW_S1"), refusal.get(0).codes());
    }

    private static void theAccountShowsTheGrant(UUID person) {
        Api.as("operator")
                .get("credit-accounts/" + person)
                .then()
                .statusCode(200)
                .body("balance", equalTo(175.00f))
                .body("entries", hasSize(1))
                .body("entries[0].steps.factor", hasItem("share"));
    }

    @Test
    void anEvaluationIsCreditedOnceAndAnOverlapIsKeptWithItsReason() {
        var person = reform.placed("Seksi Kepegawaian", BORN, "S1", "employee");
        Reform.await(
                "the copy", () -> Databases.count("select count(*) from official where person_id = ?", person) == 1);
        opened(person);
        var quarter = Reform.evaluation(person, "PERIODIC", 1, 3, "VERY_GOOD");
        var id = UUID.randomUUID();
        Topics.publish(quarter, 1, id);
        Topics.publish(quarter, 1, id);
        Reform.await("the credit", () -> entries(person) == 1);
        Topics.publish(Reform.evaluation(person, "PERIODIC", 3, 2, "GOOD"));
        Reform.await(
                "the refusal",
                () -> Databases.count(
                                "select count(*) from credit_evaluation where person_id = ? and code = 'PERIOD_OVERLAP'",
                                person)
                        == 1);
        Topics.publish(Reform.evaluation(person, "ANNUAL", 1, 12, "GOOD"));
        Reform.await("the rest of the year", () -> entries(person) == 2);

        var posted = Topics.await(
                        CREDITS,
                        events -> events.stream()
                                        .filter(event -> event.key().equals(person.toString()))
                                        .count()
                                == 2)
                .stream()
                .filter(event -> event.key().equals(person.toString()))
                .map(event -> event.as(CreditPosted.class))
                .toList();
        assertEquals("9.38", posted.get(0).credit());
        assertEquals("203.13", posted.get(1).balance());
        Api.as("employee")
                .get("credit-accounts/" + person)
                .then()
                .statusCode(200)
                .body("refusals", hasSize(1));
        Api.as("employee-02").get("credit-accounts/" + person).then().statusCode(403);
        Api.as("operator-kaltim").get("credit-accounts/" + person).then().statusCode(404);
    }

    private static long entries(UUID person) {
        return Databases.count("select count(*) from credit_entry where person_id = ? and kind = 'CONVERSION'", person);
    }

    /** An account as the equivalation of 2021 left it. */
    static void opened(UUID person) {
        Databases.execute(
                "insert into credit_account (agency_id, person_id, functional_code, functional_level, level_since, balance)"
                        + " values ('35', ?, 'ANALIS_SDM_APARATUR', 'AHLI_MUDA', date '2021-12-31', 175)",
                person);
        Databases.execute(
                "insert into credit_entry (agency_id, person_id, kind, functional_level, regime, credit, balance, steps,"
                        + " effective_on) values ('35', ?, 'GRANT', 'AHLI_MUDA', 'PERMENPANRB_17_2021', 175, 175, '[]',"
                        + " date '2021-12-31')",
                person);
    }

    @Test
    void aDisplacementHeardTwiceOpensOneCase() {
        var person = reform.placed("Seksi Arsip", BORN, "S1", null);
        var event = reform.displacement(person, "Seksi Arsip");
        var id = UUID.randomUUID();
        Topics.publish(event, 2, id);
        Topics.publish(event, 2, id);
        var marker = reform.displaced("Seksi Keuangan", BORN, "S1");
        Reform.await("both persons", () -> reform.cases() == 2);
        assertEquals("IDENTIFIED", reform.stateOf(person));
        assertEquals("IDENTIFIED", reform.stateOf(marker));
        assertEquals(1, Databases.count("select count(*) from equivalation_case where person_id = ?", person));
        assertTrue(Databases.count("select count(*) from audit_entry where action = 'case.identified'") >= 2);
        Databases.execute(
                "update equivalation_case set state = 'REJECTED', functional_code = 'X', level = 'AHLI_MUDA' where scenario_id = ?",
                reform.scenario);
        Api.as("operator").get("cases?state=REJECTED").then().body("items", not(hasSize(0)));
    }
}
