package id.lincah.equivalation;

import io.restassured.RestAssured;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

@EquivalationTest
class CalculatorsTest {
    private static final String QUESTION = """
            {"regime":"PERMENPANRB_17_2021","referenceDate":"2021-12-31","agencyKind":"PROVINCE",
             "person":{"employmentStatus":"PNS","birthDate":"1975-05-10","deceasedOn":null,"inPosition":true,
               "education":"%s","grade":"III/d"},
             "source":{"kind":"PENGAWAS","exemption":null},
             "target":{"level":"AHLI_MUDA","established":true,"requiredEducation":"S1","taskFit":true,"educationFieldFit":true},
             "bupReferenceDay":null,"recommendedByAuthorizedOfficial":false}
            """;
    private static final String GRANT = """
            {"regime":"PERMENPANRB_17_2021","level":"AHLI_MUDA","grade":"III/c","gradeSince":"2018-10-01","referenceDate":"2021-12-31"}
            """;

    @Test
    void anEligibleOfficialHasNoFindings() {
        Api.as("operator")
                .ask("assessments", QUESTION.formatted("S1"))
                .then()
                .statusCode(200)
                .body("result", equalTo("ELIGIBLE"))
                .body("findings", hasSize(0))
                .body("pensionAfter", equalTo("2033-06-01"))
                .body("ruleSet.id", equalTo("position-equivalation"));
    }

    @Test
    void aRefusalIsAnAnswerWithItsArticle() {
        Api.as("operator")
                .ask("assessments", QUESTION.formatted("SMA"))
                .then()
                .statusCode(200)
                .body("result", equalTo("NOT_ELIGIBLE"))
                .body("findings.code", contains("EDUCATION_BELOW_S1"))
                .body("findings[0].rule", equalTo("R17-10"))
                .body("findings[0].citation.instrument", equalTo("PermenPANRB 17/2021"))
                .body("findings[0].message", equalTo("Pendidikan di bawah S-1/D-IV."));
    }

    @Test
    void theMessageFollowsTheLanguage() {
        Api.as("operator")
                .request()
                .header("Accept-Language", "en")
                .body(QUESTION.formatted("SMA"))
                .post(Api.ROOT + "assessments")
                .then()
                .body("findings[0].message", equalTo("Education is below S-1/D-IV."));
    }

    @Test
    void theGrantShowsEveryFactor() {
        Api.as("operator")
                .ask("credit-grants", GRANT)
                .then()
                .statusCode(200)
                .body("fullYears", equalTo(3))
                .body("conventional", equalTo(275))
                .body("integrated", equalTo(75))
                .body("steps.factor", hasItem("share"));
    }

    @Test
    void aConversionNamesTheRefusedRows() {
        Api.as("operator")
                .ask("credit-conversions", """
                    {"level":"AHLI_PERTAMA","rows":[{"year":2023,"fromMonth":11,"months":2,"predicate":"GOOD"},
                     {"year":2024,"months":12,"predicate":"VERY_GOOD"},{"year":2024,"fromMonth":1,"months":12,"predicate":null}]}
                    """)
                .then()
                .statusCode(200)
                .body("rows.credit", contains(equalTo(2.08f), equalTo(18.75f), equalTo(null)))
                .body("rows.code", contains(null, null, "PERIOD_OVERLAP"))
                .body("total", equalTo(20.83f));
    }

    @Test
    void manyConversionsAreOneBatch() {
        Api.as("operator")
                .ask("credit-conversions/batch", """
                    {"items":[{"level":"AHLI_PERTAMA","rows":[{"year":2024,"fromMonth":1,"months":12,"predicate":"VERY_GOOD"}]},
                     {"level":"AHLI_MUDA","rows":[{"year":2024,"fromMonth":1,"months":13,"predicate":"GOOD"}]}]}
                    """)
                .then()
                .statusCode(200)
                .body("items[0].total", equalTo(18.75f))
                .body("items[1].rows.code", contains("INVALID_PERIOD"));
    }

    @Test
    void aBatchIsAnsweredInOrder() {
        Api.as("operator")
                .ask(
                        "assessments/batch",
                        "{\"items\":[" + QUESTION.formatted("SMA") + "," + QUESTION.formatted("S1") + "]}")
                .then()
                .statusCode(200)
                .body("items.result", contains("NOT_ELIGIBLE", "ELIGIBLE"));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-31,2021-13-31",
        "2021-12-31,2021-02-30",
        "III/d,III/e",
        "PENGAWAS,KEPALA",
        "\"S1\",null",
        "true,\"ya\"",
        "recommendedByAuthorizedOfficial,unknownField"
    })
    void malformedInputIsRefused(String right, String wrong) {
        var body = QUESTION.formatted("S1").replaceFirst(right, wrong);
        Api.as("operator")
                .ask("assessments", body)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", not(emptyOrNullString()))
                .body("violations", not(hasSize(0)));
    }

    @Test
    void theRuleBookListsCasesOfARule() {
        Api.as("auditor").get("rules").then().statusCode(200).body("items.id", hasItem("R17-10"));
        Api.as("auditor").get("rules/R17-10/cases").then().statusCode(200).body("items.case", hasItem("EX-12"));
        Api.as("auditor").get("rules/R99-99").then().statusCode(404);
    }

    @Test
    void theCatalogueIsSearched() {
        Api.as("operator")
                .get("functional-positions?q=kepegawaian&level=AHLI_MUDA")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("ANALIS_SDM_APARATUR"));
        Api.as("operator").get("functional-positions?level=AHLI").then().statusCode(400);
    }

    @Test
    void nobodyAsksWithoutAToken() {
        RestAssured.given()
                .contentType("application/json")
                .body(GRANT)
                .post(Api.ROOT + "credit-grants")
                .then()
                .statusCode(401);
        RestAssured.get(Api.ROOT + "cases").then().statusCode(401);
    }

    @Test
    void aBatchTooLargeIsRefused() {
        var items = Collections.nCopies(10_001, GRANT);
        Api.as("operator")
                .ask("credit-grants/batch", "{\"items\":" + items + "}")
                .then()
                .statusCode(400);
        Api.as("operator")
                .ask("credit-grants/batch", Map.of("items", List.of()))
                .then()
                .statusCode(400);
    }

    @Test
    void tenThousandQuestionsAreOneBatch() {
        var items = Collections.nCopies(10_000, GRANT);
        Api.as("operator")
                .ask("credit-grants/batch", "{\"items\":" + items + "}")
                .then()
                .statusCode(200)
                .body("items", hasSize(10_000))
                .body("items[9999].conventional", equalTo(275));
    }
}
