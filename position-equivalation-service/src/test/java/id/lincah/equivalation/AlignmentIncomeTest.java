package id.lincah.equivalation;

import id.lincah.testsupport.Databases;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** An assessment compares what was entered for each official, with the class and allowance of the position itself. */
@EquivalationTest
class AlignmentIncomeTest {
    private static final String CODE = "PRANATA_HUBUNGAN_MASYARAKAT";
    private static final String VALUES =
            "functional_code,level,job_class,monthly_allowance,valid_from,valid_to,source,standing\n";

    private final Waiting waiting = new Waiting("19880808");

    @Test
    void storedComponentsAndTheValueOfThePositionDecide() {
        waiting.aligned(2);
        value("2021-01-01", 900_000);
        counted();
        map(1);
        map(2);
        entered(1);
        waiting.align();
        Api.as("operator")
                .get("cases/" + waiting.caseOf(1))
                .then()
                .statusCode(200)
                .body("decision.income.before", equalTo(6_540_000))
                .body("decision.income.after", equalTo(5_900_000))
                .body("summary.topUp", equalTo(640_000))
                .body("decision.income.steps.factor", hasItem("otherBefore"));
        background();
        aRaiseOfTheAllowanceEndsTheTopUp();
        Api.as("operator")
                .get("cases/" + waiting.caseOf(2))
                .then()
                .body("decision.income.before", equalTo(540_000))
                .body("decision.income.after", equalTo(900_000));
        aCommandThatSaysTheIncomeGoesFirst();
        theNationsAllowanceReachesEveryAgency();
    }

    private void background() {
        Api.as("validator")
                .get("cases/" + waiting.caseOf(1) + "/background")
                .then()
                .statusCode(200)
                .body("position.code", equalTo(CODE))
                .body("value.jobClass", equalTo(9))
                .body("value.national", equalTo(false))
                .body("places.need", equalTo(12))
                .body("places.open", equalTo(5))
                .body("income.periods.topUp", contains(640_000))
                .body("manualCredit", nullValue())
                .body("principles.principle", contains("EQUAL_CAREER_WORTH", "NO_LOSS_OF_INCOME", "CLEAR_ROLE"))
                .body("principles.kept", contains(true, true, true));
    }

    /** Nobody enters anything: the agency raises the allowance of the position, and its holders are reviewed. */
    private void aRaiseOfTheAllowanceEndsTheTopUp() {
        value("2023-01-01", 1_600_000);
        assertEquals(
                0L,
                Databases.value(
                        "select r.top_up from income_review r join official o on o.person_id = r.person_id"
                                + " where o.nip = ? and r.valid_from = date '2023-01-01'",
                        waiting.nip(1)));
        Api.as("auditor")
                .get("cases/" + waiting.caseOf(1) + "/background")
                .then()
                .body("income.findings.code", contains("TOP_UP_ENDED"));
    }

    /** What the command says of supervisors replaces the additional income entered; the other components stay. */
    private void aCommandThatSaysTheIncomeGoesFirst() {
        map(1);
        var said = Map.of("positionKind", "PENGAWAS", "before", 1_000_000, "after", 2_000_000);
        Api.as("operator")
                .command("cases/alignment", Map.of("referenceDate", Waiting.DAY, "regionalIncome", List.of(said)))
                .then()
                .statusCode(200);
        Api.as("operator")
                .get("cases/" + waiting.caseOf(1))
                .then()
                .body("decision.income.before", equalTo(2_540_000))
                .body("decision.income.after", equalTo(2_900_000))
                .body("summary.topUp", equalTo(0));
    }

    /** The ministry knows no holder: each agency's reviews follow by themselves. */
    private void theNationsAllowanceReachesEveryAgency() {
        Databases.execute("delete from position_value where agency_id = '35' and functional_code = ?", CODE);
        var file = VALUES + CODE + ",AHLI_MUDA,9,2500000,2024-01-01,,Perpres contoh,DECISION\n";
        csv("operator", "position-values/national-imports", file).then().statusCode(403);
        csv("validator", "position-values/national-imports", file).then().statusCode(200);
        Reform.await(
                "the reviews",
                () -> Databases.count(
                                "select count(*) from income_review r join official o on o.person_id = r.person_id"
                                        + " where o.nip = '" + waiting.nip(1)
                                        + "' and r.valid_from = date '2024-01-01' and r.sum_after = 7500000")
                        == 1);
    }

    private void map(int person) {
        var row = Map.of(
                "caseId", waiting.caseOf(person), "functionalCode", CODE, "taskFit", true, "educationFieldFit", true);
        Api.as("operator")
                .command("cases/mapping", Map.of("rows", List.of(row)))
                .then()
                .statusCode(200);
    }

    private static void value(String from, int allowance) {
        csv(
                        "operator",
                        "position-values/imports",
                        VALUES + CODE + ",AHLI_MUDA,9," + allowance + "," + from + ",,Pergub 7/2021,DECISION\n")
                .then()
                .statusCode(200);
    }

    private static void counted() {
        csv(
                        "operator",
                        "vacancies/imports",
                        "functional_code,level,unit,need,filled,counted_on\n" + CODE + ",AHLI_MUDA,,12,7,2021-12-01\n")
                .then()
                .statusCode(200);
    }

    private static Response csv(String account, String path, String text) {
        return Api.as(account)
                .request()
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(Api.ROOT + path);
    }

    private void entered(int person) {
        var id = Databases.value("select person_id from official where nip = ?", waiting.nip(person));
        Api.as("operator")
                .command(
                        "incomes",
                        Map.of(
                                "items",
                                List.of(
                                        income(id, "BEFORE", "REGIONAL_INCOME", 5_000_000),
                                        income(id, "BEFORE", "OTHER_ALLOWANCE", 1_000_000),
                                        income(id, "AFTER", "REGIONAL_INCOME", 5_000_000))))
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> income(Object person, String side, String component, int amount) {
        return Map.of(
                "personId", person,
                "side", side,
                "component", component,
                "validFrom", side.equals("BEFORE") ? "2021-01-01" : Waiting.DAY,
                "monthlyRupiah", amount,
                "documentNumber", "Pergub 5/2022");
    }
}
