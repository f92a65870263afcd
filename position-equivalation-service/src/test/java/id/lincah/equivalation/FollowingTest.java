package id.lincah.equivalation;

import id.lincah.events.CreditAccountClosed;
import id.lincah.events.ObligationDue;
import id.lincah.events.ObligationMissed;
import id.lincah.events.PersonPlaced;
import id.lincah.testsupport.Databases;
import id.lincah.testsupport.SeenEvent;
import id.lincah.testsupport.Topics;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** What follows an official after the assessment: duties, values set by hand, and the end of the functional post. */
@EquivalationTest
class FollowingTest {
    private static final String OBLIGATIONS = "position-equivalation.obligations.events.v1";
    private static final String CREDITS = "position-equivalation.credits.events.v1";
    private static final LocalDate BORN = LocalDate.of(1975, 5, 10);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    private final Reform reform = Reform.ofEastJava();
    private UUID person;

    @BeforeEach
    void openCase() {
        person = reform.displaced("Seksi Statistik", BORN, "S1");
        reform.awaitCases(1);
    }

    private UUID duty(String code, LocalDate due) {
        Databases.execute(
                "insert into obligation (agency_id, case_id, person_id, code, due, next_on) values ('35', ?, ?, ?, ?, ?)",
                reform.caseOf(person),
                person,
                code,
                due,
                due.minusDays(180));
        return (UUID) Databases.value("select id from obligation where person_id = ? and code = ?", person, code);
    }

    private static String state(UUID obligation) {
        return (String) Databases.value("select state from obligation where id = ?", obligation);
    }

    private List<SeenEvent> told(String topic, int wanted) {
        return Topics.await(topic, events -> mine(events).size() >= wanted).stream()
                .filter(event -> event.key().equals(person.toString()))
                .toList();
    }

    private List<SeenEvent> mine(List<SeenEvent> events) {
        return events.stream()
                .filter(event -> event.key().equals(person.toString()))
                .toList();
    }

    @Test
    void aDutyIsRemindedOfOnceAndMissedTheDayAfter() {
        var ahead = duty("EDUCATION_FIELD_GAP", TODAY);
        var missed = duty("EDUCATION_GAP_S2", TODAY.minusDays(1));
        Reform.await("the miss", () -> state(missed).equals("MISSED"));
        var told = told(OBLIGATIONS, 2);
        assertEquals(2, told.size());
        var due = told.stream().filter(event -> event.type().contains(".due.")).findFirst();
        assertEquals(0, due.orElseThrow().as(ObligationDue.class).daysLeft());
        var miss =
                told.stream().filter(event -> event.type().contains(".missed.")).findFirst();
        var consequence = miss.orElseThrow().as(ObligationMissed.class);
        assertEquals("DISMISSAL_TO_EXECUTOR", consequence.consequence());
        assertEquals(TODAY, consequence.effectiveOn());
        assertEquals("OPEN", state(ahead));
        Api.as("operator")
                .get("obligations/" + missed)
                .then()
                .statusCode(200)
                .body("findings.code", hasItem("FUNCTIONAL_ALLOWANCE_LOST"));
        Api.as("operator-kaltim").get("obligations/" + missed).then().statusCode(404);
    }

    @Test
    void aProofMeetsADutyUnlessItIsLate() {
        var duty = duty("EDUCATION_GAP_S2", TODAY.plusDays(400));
        var late = Map.of("items", List.of(proof(duty, TODAY.plusDays(401)), proof(UUID.randomUUID(), TODAY)));
        Api.as("operator")
                .command("obligations/fulfilment", late)
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/items/0/metOn", "/items/1/obligationId")))
                .body("violations.code", equalTo(List.of("PROOF_TOO_LATE", "OBLIGATION_UNKNOWN")));
        var inTime = Map.of("items", List.of(proof(duty, TODAY.plusDays(400))));
        Api.as("approver").command("obligations/fulfilment", inTime).then().statusCode(403);
        Api.as("operator")
                .command("obligations/fulfilment", inTime)
                .then()
                .statusCode(200)
                .body("met", equalTo(1));
        Api.as("operator").command("obligations/fulfilment", inTime).then().statusCode(422);
        Api.as("operator")
                .request()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "Ijazah orang lain"))
                .post(Api.ROOT + "obligations/" + duty + "/reopening")
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"));
        Api.as("operator")
                .request()
                .accept("text/csv")
                .get(Api.ROOT + "obligations?state=OPEN&code=EDUCATION_GAP_S2&sort=-due")
                .then()
                .statusCode(200)
                .body(containsString(duty.toString()));
        Api.as("operator").get("obligations?sort=name").then().statusCode(400);
        Api.as("employee").get("obligations").then().statusCode(403);
    }

    private static Map<String, Object> proof(UUID obligation, LocalDate metOn) {
        var day = metOn.toString();
        return Map.of("obligationId", obligation, "metOn", day, "proofNumber", "S2/1", "proofDate", day);
    }

    @Test
    void aValueTheTableLacksIsSetOnceByAnApprover() {
        Databases.execute(
                "update equivalation_case set state = 'ALIGNED', functional_code = 'STATISTISI', level = 'AHLI_PERTAMA',"
                        + " codes = '{TABLE_ENTRY_MISSING}', aligned_by = 'operator' where id = ?",
                reform.caseOf(person));
        var value = Map.of(
                "items",
                List.of(Map.of(
                        "caseId", reform.caseOf(person),
                        "scale", "INTEGRATED",
                        "credit", 100,
                        "reason", "Surat BKN",
                        "documentNumber", "BKN/1",
                        "documentDate", "2021-12-20")));
        Api.as("operator").command("manual-credits", value).then().statusCode(403);
        Api.as("approver")
                .command("manual-credits", value)
                .then()
                .statusCode(200)
                .body("entered", equalTo(1));
        Api.as("approver")
                .command("manual-credits", value)
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("MANUAL_CREDIT_EXISTS"));
        var mine = "items.find { it.caseId == '" + reform.caseOf(person) + "' }.";
        Api.as("operator")
                .get("manual-credits?entered=true")
                .then()
                .statusCode(200)
                .body(mine + "entered.conventional", equalTo(200.0f))
                .body(mine + "hint.cap", equalTo(100));
        Api.as("auditor")
                .get("audit?action=credit.entered-manually")
                .then()
                .statusCode(200)
                .body("items", not(hasSize(0)));
        Api.as("operator").get("audit").then().statusCode(403);
        Api.as("auditor").get("audit/verification").then().statusCode(200);
    }

    @Test
    void aTopUpIsReviewedWithEachIncome() {
        Databases.execute(
                "update equivalation_case set state = 'ALIGNED', functional_code = 'STATISTISI', level = 'AHLI_MUDA' where id = ?",
                reform.caseOf(person));
        Api.as("operator")
                .command(
                        "incomes",
                        Map.of(
                                "items",
                                List.of(
                                        income("BEFORE", "2021-01-01", 5_000_000),
                                        income("AFTER", "2021-12-30", 4_200_000),
                                        income("AFTER", "2023-01-01", 4_700_000))))
                .then()
                .statusCode(200)
                .body("components", equalTo(3));
        Api.as("auditor")
                .get("incomes/" + person)
                .then()
                .statusCode(200)
                .body("periods.topUp", equalTo(List.of(422_000, 0)))
                .body("findings.code", equalTo(List.of("TOP_UP_ENDED")));
        Api.as("operator-kaltim").get("incomes/" + person).then().statusCode(404);
        Api.as("employee").get("incomes").then().statusCode(403);
        Api.as("operator").get("incomes/units").then().statusCode(200);
        Api.as("operator")
                .request()
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID())
                .body("nip,side,component,valid_from,monthly_rupiah,document_number\n"
                        + "1,AFTER,GAJI_POKOK,2022-01-01,1.5,Pergub 5/2022\n")
                .post(Api.ROOT + "incomes/import")
                .then()
                .statusCode(422)
                .body("violations.code", equalTo(List.of("UNKNOWN_VALUE", "NOT_WHOLE_RUPIAH")));
    }

    private Map<String, Object> income(String side, String from, int amount) {
        return Map.of(
                "personId", person,
                "side", side,
                "component", "REGIONAL_INCOME",
                "validFrom", from,
                "monthlyRupiah", amount,
                "documentNumber", "Pergub 5/2022");
    }

    @Test
    void whoReturnsToTheStructureLeavesCaseDutiesAndAccount() {
        var duty = duty("COMPETENCE_TEST", TODAY.plusDays(400));
        Databases.execute(
                "insert into credit_account (agency_id, person_id, functional_code, functional_level, level_since)"
                        + " values ('35', ?, 'STATISTISI', 'AHLI_MUDA', date '2021-12-31')",
                person);
        var event = elsewhere();
        var id = UUID.randomUUID();
        Topics.publish(event, 3, id);
        Topics.publish(event, 3, id);
        Reform.await("the end", () -> state(duty).equals("CANCELLED"));
        assertEquals("STRUCK_OFF", reform.stateOf(person));
        var closed = told(CREDITS, 1);
        assertEquals(1, closed.size());
        assertEquals(
                "STRUCTURAL_POST", closed.get(0).as(CreditAccountClosed.class).reason());
        Api.as("employee").get("pensions").then().statusCode(403);
        Api.as("operator").get("pensions").then().statusCode(200);
    }

    private PersonPlaced elsewhere() {
        var before = reform.placement(person, "Seksi Lain", BORN, "S1", null);
        return new PersonPlaced(
                person,
                before.agency(),
                before.agencyKind(),
                "MOVED",
                null,
                before.nip(),
                before.name(),
                before.birthDate(),
                before.sex(),
                before.employmentStatus(),
                before.education(),
                null,
                before.grade(),
                before.gradeSince(),
                null,
                UUID.randomUUID(),
                "Kepala Seksi Lain",
                "PENGAWAS",
                "IV.a",
                null,
                null,
                UUID.randomUUID(),
                "Seksi Lain",
                before.officeUnitId(),
                before.officeName(),
                true,
                LocalDate.of(2022, 2, 1));
    }
}
