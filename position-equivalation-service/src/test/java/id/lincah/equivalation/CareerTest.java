package id.lincah.equivalation;

import id.lincah.events.PersonPlaced;
import id.lincah.testsupport.Databases;
import id.lincah.testsupport.Topics;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static id.lincah.equivalation.AccountOffice.ACCOUNTS;
import static id.lincah.equivalation.AccountOffice.corrected;
import static id.lincah.equivalation.AccountOffice.items;
import static id.lincah.equivalation.AccountOffice.opened;
import static id.lincah.equivalation.AccountOffice.opening;
import static id.lincah.equivalation.AccountOffice.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** An official on the way upwards: promotions by decree, checks, and what placements tell of levels and grades. */
@EquivalationTest
class CareerTest {
    private static final String STEPS = ACCOUNTS + "career-steps/corrections";

    private static Map<String, Object> levels(Object... items) {
        return Map.of("effectiveOn", "2026-07-01", "items", List.of(items));
    }

    private static Map<String, Object> rise(UUID person) {
        return Map.of("personId", person, "level", "AHLI_MADYA", "decreeNumber", "821.2/31/2026");
    }

    private static Response promoted(Object... items) {
        return Api.as("approver").command(ACCOUNTS + "level-promotions", levels(items));
    }

    @Test
    void aLevelIsReachedWhenTheRulesLetItAndBeginsAtZero() {
        var first = Officials.stored("employee-05");
        var second = Officials.stored(null);
        opened(opening(first, "GOOD"), opening(second, "GOOD")).then().statusCode(200);
        promoted(rise(first)).then().statusCode(422).body("violations.code", contains("TEST_NOT_PASSED", "NO_VACANCY"));
        theCheckIsKept(first);
        tested(first, second);
        onePlace();
        candidates(first, second);
        promoted(rise(first), rise(second))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/items/1"))
                .body("violations.code", contains("NO_VACANCY"));
        promoted(with(rise(first), "level", "AHLI_UTAMA"))
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("NOT_THE_NEXT"));
        Api.as("operator")
                .command(ACCOUNTS + "level-promotions", levels(rise(first)))
                .then()
                .statusCode(403);
        promoted(rise(first)).then().statusCode(200);
        assertEquals("AHLI_MADYA 0.00", Officials.balance(first));
        Api.as("auditor")
                .get(ACCOUNTS + first)
                .then()
                .statusCode(200)
                .body("career.findAll { it.origin == 'DECREE' }.value", contains("AHLI_MADYA"))
                .body("career.findAll { it.what == 'TEST' }.documentNumber", contains("UK/77/2026"));
        promoted(rise(second)).then().statusCode(422).body("violations[0].code", equalTo("NO_VACANCY"));
        gradesFollowTheLevel(first, second);
        corrected(first, "LEVEL_PROMOTION").then().statusCode(200);
        assertEquals("AHLI_MUDA 212.50", Officials.balance(first));
        promoted(rise(first)).then().statusCode(200);
        assertEquals("AHLI_MADYA 0.00", Officials.balance(first));
    }

    private static void tested(UUID first, UUID second) {
        var tests = new ArrayList<>();
        for (var person : List.of(first, second)) {
            tests.add(Map.of(
                    "personId", person,
                    "level", "AHLI_MADYA",
                    "passedOn", "2026-05-20",
                    "certificateNumber", "UK/77/2026"));
        }
        var command = Map.of("items", tests);
        Api.as("approver")
                .command(ACCOUNTS + "competence-tests", command)
                .then()
                .statusCode(403);
        Api.as("operator")
                .command(ACCOUNTS + "competence-tests", command)
                .then()
                .statusCode(200);
    }

    private static void onePlace() {
        Databases.execute(
                "insert into vacancy (agency_id, functional_code, level, unit, need, filled, counted_on, changed_by)"
                        + " values ('35', ?, 'AHLI_MADYA', '', 1, 0, date '2026-01-01', 'operator')"
                        + " on conflict (agency_id, functional_code, level, unit) do update set need = 1, filled = 0",
                Officials.CODE);
    }

    private static void theCheckIsKept(UUID person) {
        var question = Map.of("kind", "LEVEL", "asOf", "2026-07-01", "personIds", List.of(person));
        Api.as("employee").command("career-checks/promotions", question).then().statusCode(403);
        Api.as("operator-kaltim")
                .command("career-checks/promotions", question)
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("ACCOUNT_UNKNOWN"));
        Api.as("operator")
                .command("career-checks/promotions", question)
                .then()
                .statusCode(200)
                .body("checks[0].outcome", equalTo("REFUSED"))
                .body("checks[0].facts.credit", equalTo(212.5f))
                .body("checks[0].findings.rule", contains("AK-30", "AK-30"));
        var kept = "career-checks?kind=LEVEL&outcome=REFUSED&code=NO_VACANCY&personId=" + person;
        Api.as("auditor").get(kept).then().statusCode(200).body("items.personId", contains(person.toString()));
        Api.as("operator-kaltim").get(kept).then().statusCode(200).body("items.size()", equalTo(0));
        Api.as("operator")
                .request()
                .accept("text/csv")
                .get(Api.ROOT + kept)
                .then()
                .statusCode(200)
                .body(containsString("TEST_NOT_PASSED;NO_VACANCY"));
        Api.as("employee").get("career-checks").then().statusCode(403);
        aTransferIsChecked(person);
    }

    private static void aTransferIsChecked(UUID person) {
        var question = items(Map.of(
                "personId",
                person,
                "functionalCode",
                "ARSIPARIS",
                "targetLevel",
                "AHLI_MUDA",
                "effectiveOn",
                "2026-07-01",
                "experienceMonths",
                24,
                "restructuring",
                false,
                "testPassed",
                true,
                "atGradeCeiling",
                false));
        Api.as("operator")
                .command("career-checks/transfers", question)
                .then()
                .statusCode(200)
                .body("checks[0].outcome", equalTo("ELIGIBLE"))
                .body("checks[0].credit", equalTo(87.5f))
                .body("checks[0].creditAfter", equalTo(187.5f));
    }

    private static void candidates(UUID first, UUID second) {
        var near = "promotion-candidates?kind=LEVEL&functionalCode=" + Officials.CODE + "&limit=100&on=";
        Api.as("operator")
                .get(near + "2026-07-01")
                .then()
                .statusCode(200)
                .body("items.personId", hasItems(first.toString(), second.toString()))
                .body("items.find { it.personId == '" + first + "' }.openPlaces", equalTo(1));
        Api.as("operator")
                .get(near + "2026-05-19")
                .then()
                .statusCode(200)
                .body("items.personId", not(hasItem(first.toString())));
        Api.as("operator")
                .request()
                .accept("text/csv")
                .get(Api.ROOT + near + "2026-07-01")
                .then()
                .statusCode(200)
                .body(containsString(first + ",35,"));
        Api.as("employee").get(near + "2026-07-01").then().statusCode(403);
        Api.as("operator").get("promotion-candidates").then().statusCode(400);
    }

    /** AK-25: the lowest grade of the new level needs tenure and predicates, no credit. */
    private static void gradesFollowTheLevel(UUID first, UUID second) {
        Api.as("operator")
                .command(ACCOUNTS + "grade-promotions", grades("2026-08-01", first))
                .then()
                .statusCode(403);
        graded("2026-08-02", first).then().statusCode(422).body("violations.code", contains("NOT_A_PROMOTION_DAY"));
        graded("2026-08-01", second)
                .then()
                .statusCode(422)
                .body("violations.code", contains("LEVEL_PROMOTION_REQUIRED"));
        graded("2026-08-01", first).then().statusCode(200);
        aStepEnteredWronglyIsTakenBack(first, second);
        graded("2026-08-01", first).then().statusCode(200);
        graded("2026-09-01", first).then().statusCode(422).body("violations.code", hasItem("GRADE_TENURE"));
        assertEquals(
                "GRADE III/d 2022-07-01;GRADE IV/a 2026-08-01;LEVEL AHLI_MADYA 2026-07-01;LEVEL AHLI_MUDA 2023-01-01",
                steps(first));
    }

    /** The test stays, since the level rests on it; one faulty line and nothing is taken back. */
    private static void aStepEnteredWronglyIsTakenBack(UUID first, UUID second) {
        var grade = step(first, "GRADE", "IV/a", "2026-08-01");
        Api.as("operator").command(STEPS, items(grade)).then().statusCode(403);
        Api.as("approver-kaltim").command(STEPS, items(grade)).then().statusCode(422);
        Api.as("approver")
                .command(
                        STEPS,
                        items(
                                grade,
                                step(second, "GRADE", "IV/a", "2026-08-01"),
                                step(first, "TEST", "AHLI_MADYA", "2026-05-20"),
                                step(first, "GRADE", "III/d", "2022-07-01"),
                                grade))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/items/1", "/items/2", "/items/3", "/items/4"))
                .body("violations.code", contains("STEP_UNKNOWN", "STEP_RESTED_ON", "STEP_PLACED", "PERSON_TWICE"));
        Api.as("approver")
                .command(STEPS, items(grade))
                .then()
                .statusCode(200)
                .body("personIds", contains(first.toString()));
        assertEquals("GRADE III/d 2022-07-01;LEVEL AHLI_MADYA 2026-07-01;LEVEL AHLI_MUDA 2023-01-01", steps(first));
        Api.as("approver").command(STEPS, items(grade)).then().statusCode(422);
    }

    private static Map<String, Object> step(UUID person, String what, String value, String since) {
        return Map.of(
                "personId", person, "what", what, "value", value, "since", since, "reason", "Keputusan dibatalkan");
    }

    private static Response graded(String on, UUID person) {
        return Api.as("approver").command(ACCOUNTS + "grade-promotions", grades(on, person));
    }

    private static Map<String, Object> grades(String on, UUID person) {
        return Map.of(
                "effectiveOn",
                on,
                "items",
                List.of(Map.of("personId", person, "grade", "IV/a", "decreeNumber", "823.4/12/2026")));
    }

    private static Object steps(UUID person) {
        return Databases.value(
                "select string_agg(what || ' ' || value || ' ' || since, ';' order by what, value) from career_step"
                        + " where person_id = ? and what <> 'TEST' and not taken_back",
                person);
    }

    @Test
    void aPlacementTellsOfLevelAndGradeOnce() {
        var person = Officials.stored(null);
        opened(opening(person, "GOOD")).then().statusCode(200);
        var risen = placement(person, "AHLI_MADYA", "IV/a", LocalDate.of(2025, 8, 1), "MOVED");
        Topics.publish(risen, 1, UUID.randomUUID());
        Reform.await("the level", () -> Officials.balance(person).startsWith("AHLI_MADYA"));
        assertEquals("AHLI_MADYA 23.44", Officials.balance(person));
        var again = placement(person, "AHLI_MADYA", "IV/a", LocalDate.of(2025, 10, 1), "MOVED");
        Topics.publish(again, 2, UUID.randomUUID());
        var corrected = placement(person, "AHLI_MUDA", "III/d", LocalDate.of(2025, 8, 1), "CORRECTED");
        Topics.publish(corrected, 3, UUID.randomUUID());
        Reform.await("the correction", () -> Officials.balance(person).startsWith("AHLI_MUDA"));
        assertEquals("AHLI_MUDA 212.50", Officials.balance(person));
        assertEquals("GRADE III/d 2022-07-01;LEVEL AHLI_MUDA 2023-01-01", steps(person));
        Topics.publish(risen, 4, UUID.randomUUID());
        Reform.await("the level anew", () -> Officials.balance(person).startsWith("AHLI_MADYA"));
        assertEquals("AHLI_MADYA 23.44", Officials.balance(person));
    }

    /** The grade of the placement is held since the same day as the level, but for the one the person began with. */
    private static PersonPlaced placement(UUID person, String level, String grade, LocalDate on, String reason) {
        var since = grade.equals("III/d") ? LocalDate.of(2022, 7, 1) : LocalDate.of(2025, 8, 1);
        return new PersonPlaced(
                person,
                "35",
                "PROVINCE",
                reason,
                null,
                Officials.nipOf(person),
                "Pustakawan",
                LocalDate.of(1985, 3, 10),
                "FEMALE",
                "PNS",
                "S1",
                null,
                grade,
                since,
                null,
                new UUID(7, 7),
                "Pustakawan",
                "FUNGSIONAL",
                null,
                Officials.CODE,
                level,
                new UUID(7, 8),
                "Bidang Layanan",
                new UUID(7, 9),
                "Dinas Perpustakaan",
                false,
                on);
    }
}
