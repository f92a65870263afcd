package id.lincah.equivalation;

import id.lincah.events.PerformanceEvaluated;
import id.lincah.testsupport.Databases;
import id.lincah.testsupport.Topics;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** The account on the real database: evaluations early and changed, degrees, corrections. */
@EquivalationTest
class CreditLedgerTest {
    private final Reform reform = Reform.ofEastJava();
    private final UUID person = reform.placed("Seksi Angka Kredit", LocalDate.of(1980, 1, 1), "S1", null);

    @Test
    void aChangedEvaluationIsReplayedAndADegreeIsCountedOnceUntilItIsTakenBack() {
        known();
        var evaluation = UUID.randomUUID();
        Topics.publish(evaluated(evaluation, "POOR", 10), 1, UUID.randomUUID());
        Reform.await("the reason", () -> refused() == 1);
        EquivalationWorkflowTest.opened(person);
        Topics.publish(evaluated(evaluation, "GOOD", 20), 2, UUID.randomUUID());
        Reform.await("the credit", () -> balance().equals("200.00"));
        Topics.publish(evaluated(evaluation, "VERY_GOOD", 25), 3, UUID.randomUUID());
        Reform.await("the changed credit", () -> balance().equals("212.50"));
        assertEquals(1, rows("CORRECTION"));

        Api.as("approver")
                .command("credit-accounts/education-bonuses", degree())
                .then()
                .statusCode(403);
        Api.as("operator")
                .command("credit-accounts/education-bonuses", degree())
                .then()
                .statusCode(200);
        assertEquals("237.50", balance());
        Api.as("operator")
                .command("credit-accounts/education-bonuses", degree())
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("DEGREE_COUNTED"));
        var wrong = Map.of("items", List.of(correction(entry("EDUCATION")), correction(UUID.randomUUID())));
        Api.as("approver")
                .command("credit-accounts/corrections", wrong)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/items/1/entryId"));
        assertEquals("237.50", balance());
        var right = Map.of("items", List.of(correction(entry("EDUCATION"))));
        Api.as("operator").command("credit-accounts/corrections", right).then().statusCode(403);
        Api.as("approver").command("credit-accounts/corrections", right).then().statusCode(200);
        assertEquals("212.50", balance());
        Api.as("operator")
                .command("credit-accounts/education-bonuses", degree())
                .then()
                .statusCode(200);
        assertEquals("237.50", balance());
        thePathIsShown();
    }

    /** AHLI_MUDA in grade III/d: the next grade needs the next level, for which test and vacancy are missing. */
    private void thePathIsShown() {
        var path = "credit-accounts/" + person + "/path?asOf=2026-07-01";
        Api.as("operator")
                .get(path)
                .then()
                .statusCode(200)
                .body("credit", equalTo(237.5f))
                .body("accruesFrom", equalTo("2026-01-01"))
                .body("nextGrade.missing.code", contains("LEVEL_PROMOTION_REQUIRED"))
                .body("nextLevel.next", equalTo("AHLI_MADYA"))
                .body("nextLevel.missing.code", contains("TEST_NOT_PASSED", "NO_VACANCY"))
                .body("nextLevel.earliest.day", everyItem(equalTo("2026-07-01")));
        Api.as("employee").get(path).then().statusCode(403);
        Api.as("operator-kaltim").get(path).then().statusCode(404);
        Api.as("operator")
                .get("credit-accounts/" + person + "/path?asOf=2021-06-30")
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("DAY_NOT_RECKONED"));
        Databases.execute("update official set account = 'employee' where person_id = ?", person);
        Api.as("employee").get(path).then().statusCode(200);
        thePathsAreListed();
    }

    private void thePathsAreListed() {
        var near = "career-paths?level=AHLI_MUDA&withinMonths=0&limit=100&asOf=";
        Api.as("operator")
                .get(near + "2026-07-01")
                .then()
                .statusCode(200)
                .body("items.find { it.personId == '" + person + "' }.levelOn", equalTo("2026-07-01"));
        Api.as("operator")
                .get(near + "2022-06-30")
                .then()
                .statusCode(200)
                .body("items.personId", not(hasItem(person.toString())));
        Api.as("operator")
                .request()
                .accept("text/csv")
                .get(Api.ROOT + near + "2026-07-01")
                .then()
                .statusCode(200)
                .body(containsString(person + ",35,"));
        Api.as("employee").get(near + "2026-07-01").then().statusCode(403);
        Api.as("operator").get("career-paths?withinMonths=-1").then().statusCode(400);
        Api.as("operator").get("career-paths?level=NONE").then().statusCode(400);
    }

    private void known() {
        Reform.await(
                "the copy", () -> Databases.count("select count(*) from official where person_id = ?", person) == 1);
    }

    private long refused() {
        return Databases.count(
                "select count(*) from credit_evaluation where person_id = ? and code = 'NO_CREDIT_ACCOUNT'", person);
    }

    private String balance() {
        return Databases.value("select balance from credit_account where person_id = ?", person)
                .toString();
    }

    private long rows(String kind) {
        return Databases.count("select count(*) from credit_entry where person_id = ? and kind = ?", person, kind);
    }

    private UUID entry(String kind) {
        return (UUID) Databases.value(
                "select id from credit_entry e where person_id = ? and kind = ? and not exists"
                        + " (select from credit_entry c where c.corrects_entry_id = e.id)",
                person,
                kind);
    }

    private PerformanceEvaluated evaluated(UUID id, String predicate, int day) {
        return new PerformanceEvaluated(id, person, "35", "ANNUAL", 2025, 1, 12, predicate, LocalDate.of(2026, 1, day));
    }

    private Map<String, Object> degree() {
        return Map.of(
                "items",
                List.of(Map.of(
                        "personId",
                        person,
                        "former",
                        "S1",
                        "obtained",
                        "S2",
                        "fits",
                        true,
                        "proofNumber",
                        "IJZ/1",
                        "effectiveOn",
                        "2025-08-01")));
    }

    private Map<String, Object> correction(UUID entry) {
        return Map.of("personId", person, "entryId", entry, "reason", "Ijazah ternyata tidak sesuai");
    }
}
