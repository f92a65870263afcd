package id.lincah.equivalation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** Promotion, transfer, integration and income, asked over REST. */
@EquivalationTest
class CareerCalculatorsTest {
    private static final String PROMOTION = """
            {"kind":"GRADE","level":"AHLI_MUDA","grade":"III/c","credit":%s,"gradeSince":"2023-07-01",
             "levelSince":"2021-07-01","asOf":"2026-07-01","predicates":["GOOD","GOOD"],"testPassed":true,
             "vacancy":true,"equated":false}
            """;
    private static final String TRANSFER = """
            {"targetLevel":"AHLI_MUDA","grade":"%s","birthDate":"1985-03-10","effectiveDate":"2026-07-01",
             "employmentStatus":"PNS","education":"S1","experienceMonths":36,"restructuring":false,"testPassed":true,
             "predicates":["GOOD","GOOD","GOOD"],"atGradeCeiling":false}
            """;

    private final Api operator = Api.as("operator");

    @Test
    void aPromotionNamesWhatIsMissing() {
        operator.ask("promotion-checks", PROMOTION.formatted("99.99"))
                .then()
                .statusCode(200)
                .body("outcome", equalTo("REFUSED"))
                .body("findings.code", contains("CREDIT_SHORT"))
                .body("findings[0].shortfall", equalTo(0.01f))
                .body("findings[0].citation.article", equalTo("AK-22"))
                .body("next", equalTo("III/d"))
                .body("creditAfter", nullValue())
                .body("ruleSet.id", equalTo("position-equivalation"));
    }

    @Test
    void aTransferShowsItsCreditStepByStep() {
        operator.ask("transfer-checks", TRANSFER.formatted("III/d"))
                .then()
                .statusCode(200)
                .body("outcome", equalTo("ELIGIBLE"))
                .body("totalCredit", equalTo(175.0f))
                .body("steps.factor", hasItem("baseCredit"));
        operator.ask("transfer-checks", TRANSFER.formatted("IV/a"))
                .then()
                .statusCode(200)
                .body("outcome", equalTo("NEEDS_REVIEW"))
                .body("findings.code", contains("TABLE_ENTRY_MISSING"))
                .body("baseCredit", nullValue())
                .body("totalCredit", nullValue());
    }

    @Test
    void incomeIsComparedInWholeRupiah() {
        operator.ask("income-comparisons", """
                        {"before":[{"component":"Tunjangan","amount":540000},{"component":"TPP","amount":5000000}],
                         "after":[{"component":"Tunjangan","amount":918000},{"component":"TPP","amount":4200000}]}
                        """)
                .then()
                .statusCode(200)
                .body("topUp", equalTo(422_000))
                .body("steps", hasSize(3));
    }

    @Test
    void aBatchKeepsItsOrder() {
        operator.ask("credit-integrations/batch", """
                        {"items":[{"level":"AHLI_MUDA","conventional":275},{"level":"AHLI_MUDA","conventional":199.99}]}
                        """)
                .then()
                .statusCode(200)
                .body("items.integrated", contains(75.0f, 0.0f))
                .body("items[1].findings.code", contains("BELOW_BASE_VALUE"));
    }

    @Test
    void batchesOfPromotionsAndTransfersAnswerEachQuestion() {
        operator.ask("credit-integrations", "{\"level\":\"AHLI_MUDA\",\"conventional\":275}")
                .then()
                .statusCode(200)
                .body("integrated", equalTo(75.0f));
        operator.ask(
                        "promotion-checks/batch",
                        "{\"items\":[" + PROMOTION.formatted("99.99") + "," + PROMOTION.formatted("100") + "]}")
                .then()
                .statusCode(200)
                .body("items.outcome", contains("REFUSED", "ELIGIBLE"));
        operator.ask(
                        "transfer-checks/batch",
                        "{\"items\":[" + TRANSFER.formatted("III/d") + "," + TRANSFER.formatted("IV/a") + "]}")
                .then()
                .statusCode(200)
                .body("items.outcome", contains("ELIGIBLE", "NEEDS_REVIEW"));
    }

    /** R17-34: the degree owed since an equivalation under 28/2019 bars a second grade. */
    @Test
    void aDutyOfEducationIsAskedFor() {
        var owing = PROMOTION.formatted("112.5").replace("\"equated\":false", """
                        "equated":true,"duties":[{"code":"EDUCATION_GAP_S2","regime":"PERMENPANRB_28_2019",
                         "due":"2023-12-31","met":false,"gradePromotions":1}]""");
        operator.ask("promotion-checks", owing)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("REFUSED"))
                .body("findings.code", contains("GRADE_PROMOTION_BARRED"))
                .body("findings[0].rule", equalTo("R17-34"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            credit-integrations | {"level":"AHLI_MUDA","conventional":-1}
            credit-integrations | {"level":"AHLI_MUDA","conventional":1.005}
            credit-integrations | {"level":"AHLI_MUDA","conventional":1,"more":1}
            income-comparisons  | {"before":[{"component":"a","amount":-1}],"after":[]}
            income-comparisons  | {"before":[{"component":"a","amount":9223372036854775807}],"after":[]}
            income-comparisons  | {"before":[{"component":"a","amount":1.5}],"after":[]}
            income-comparisons  | {"before":[null],"after":[]}
            promotion-checks    | {"kind":"RANK"}
            transfer-checks     | {"targetLevel":"AHLI_MUDA","grade":"V/a"}
            """)
    void malformedQuestionsAreNamed(String path, String question) {
        operator.ask(path, question).then().statusCode(400).body("violations.size()", greaterThan(0));
    }
}
