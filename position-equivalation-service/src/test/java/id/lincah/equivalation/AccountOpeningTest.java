package id.lincah.equivalation;

import id.lincah.testsupport.Databases;
import io.restassured.response.Response;
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
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** An account from its opening: bases, bonuses of subcoordinators, and counter-rows. */
@EquivalationTest
class AccountOpeningTest {
    @Test
    void accountsAreOpenedOnceAndAWrongBaseIsTakenBackFirst() {
        var first = Officials.stored(null);
        var second = Officials.stored(null);
        Api.as("operator")
                .command(ACCOUNTS + "openings", items(opening(first)))
                .then()
                .statusCode(403);
        opened(
                        opening(first),
                        opening(UUID.randomUUID()),
                        with(opening(second), "functionalCode", "NONE"),
                        opening(first),
                        with(opening(second), "credit", 90))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/items/1", "/items/2", "/items/3", "/items/4"))
                .body(
                        "violations.code",
                        contains("OFFICIAL_UNKNOWN", "FUNCTIONAL_POSITION_UNKNOWN", "PERSON_TWICE", "PERSON_TWICE"));
        assertEquals(0, Databases.count("select count(*) from credit_account where person_id = ?", first));
        opened(with(opening(second), "credit", 90))
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("BASE_NOT_OF_TABLE"))
                .body("violations[0].expected", equalTo(100));
        opened(opening(first, "GOOD"), opening(second)).then().statusCode(200);
        assertEquals("AHLI_MUDA 212.50", Officials.balance(first));
        assertEquals("AHLI_MUDA 187.50", Officials.balance(second));
        opened(opening(first)).then().statusCode(422).body("violations[0].code", equalTo("BASE_EXISTS"));
        corrected(first, "BASE").then().statusCode(200);
        assertEquals("AHLI_MUDA 87.50", Officials.balance(first));
        anEarlierAccountHoldsTheMonthsBefore(first);
    }

    /** 2023 and 2024 are in what the other agency determined, so that 2025 alone is converted. */
    private static void anEarlierAccountHoldsTheMonthsBefore(UUID person) {
        var earlier = with(with(opening(person), "ground", "EARLIER_ACCOUNT"), "credit", 160);
        opened(earlier).then().statusCode(422).body("violations[0].code", equalTo("EARLIER_CREDIT_REQUIRED"));
        opened(with(earlier, "creditOn", "2024-12-31")).then().statusCode(200);
        assertEquals("AHLI_MUDA 197.50", Officials.balance(person));
        assertEquals(12, Databases.count("select count(*) from credit_month where person_id = ?", person));
        corrected(person, "BASE").then().statusCode(200);
        assertEquals("AHLI_MUDA 87.50", Officials.balance(person));
        assertEquals(36, Databases.count("select count(*) from credit_month where person_id = ?", person));
        Api.as("auditor")
                .get("audit?action=credit-account.opened")
                .then()
                .statusCode(200)
                .body("items.aggregateId", hasItem(person.toString()));
    }

    @Test
    void theBonusOfASubcoordinatorIsEnteredOnceFor2021() {
        var person = Officials.stored(null);
        Databases.execute("delete from credit_evaluation where person_id = ?", person);
        EquivalationWorkflowTest.opened(person);
        Api.as("approver")
                .command(ACCOUNTS + "subcoordinator-bonuses", items(subcoordinator(person, 2021)))
                .then()
                .statusCode(403);
        subcoordinated(subcoordinator(person, 2022), subcoordinator(UUID.randomUUID(), 2021))
                .then()
                .statusCode(422)
                .body("violations.code", contains("SUBCOORDINATOR_2021_ONLY", "ACCOUNT_UNKNOWN"));
        subcoordinated(subcoordinator(person, 2021)).then().statusCode(200);
        assertEquals("AHLI_MUDA 200.00", Officials.balance(person));
        subcoordinated(subcoordinator(person, 2021))
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("SUBCOORDINATOR_COUNTED"));
        corrected(person, "SUBCOORDINATOR").then().statusCode(200);
        assertEquals("AHLI_MUDA 175.00", Officials.balance(person));
    }

    private static Map<String, Object> subcoordinator(UUID person, int year) {
        return Map.of("personId", person, "year", year, "decreeNumber", "821/12/2021");
    }

    private static Response subcoordinated(Object... items) {
        return Api.as("operator").command(ACCOUNTS + "subcoordinator-bonuses", items(items));
    }
}
