package id.lincah.performance.calculator;

import id.lincah.performance.Api;
import id.lincah.performance.PerformanceTest;
import id.lincah.performance.rules.PerformanceRules;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

@PerformanceTest
class CalculatorTest {
    private static final List<String> GROUPS = List.of("veryGood", "good", "needsImprovement", "poor", "veryPoor");

    @Test
    void tells_the_predicate_of_two_ratings() {
        ask("predicate-previews", "{\"results\":\"ABOVE\",\"behaviour\":\"BELOW\"}")
                .statusCode(200)
                .body("predicate", equalTo("POOR"))
                .body("ruleSet.id", equalTo("performance"))
                .body("ruleSet.version", notNullValue());
    }

    @Test
    void takes_no_predicate_from_a_client() {
        ask("predicate-previews", "{\"results\":\"ABOVE\",\"behaviour\":\"ABOVE\",\"predicate\":\"VERY_GOOD\"}")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.pointer", hasItem("/predicate"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "predicate-previews|{\"results\":\"ABOVE\"}",
                "predicate-previews|{\"results\":\"HIGH\",\"behaviour\":\"BELOW\"}",
                "predicate-previews|{\"results\":0,\"behaviour\":\"BELOW\"}",
                "predicate-previews|[]",
                "predicate-previews|{",
                "predicate-previews/batch|{\"items\":[{\"results\":\"ABOVE\"}]}",
                "distribution-checks|{\"achievement\":\"GOOD\"}",
                "distribution-checks|{\"achievement\":null,\"counts\":{\"veryGood\":0,\"good\":1,\"needsImprovement\":0,\"poor\":0,\"veryPoor\":0}}",
                "distribution-checks|{\"achievement\":\"GOOD\",\"counts\":{\"veryGood\":-1,\"good\":1,\"needsImprovement\":0,\"poor\":0,\"veryPoor\":0}}",
                "distribution-checks|{\"achievement\":\"GOOD\",\"counts\":{\"good\":1,\"needsImprovement\":0,\"poor\":0,\"veryPoor\":0}}",
                "distribution-checks|{\"achievement\":\"GOOD\",\"counts\":{\"veryGood\":1.5,\"good\":1,\"needsImprovement\":0,\"poor\":0,\"veryPoor\":0}}",
                "distribution-checks|{\"achievement\":\"GOOD\",\"counts\":{\"veryGood\":99999999999,\"good\":1,\"needsImprovement\":0,\"poor\":0,\"veryPoor\":0}}",
                "distribution-checks|{\"achievement\":\"GOOD\",\"counts\":{\"veryGood\":\"1\",\"good\":1,\"needsImprovement\":0,\"poor\":0,\"veryPoor\":0}}",
                "result-rating-advice|{\"main\":[null],\"additional\":[]}",
                "objection-deadlines|{\"receivedOn\":\"2026-02-30\",\"unit\":\"CALENDAR_DAYS\",\"holidays\":[]}"
            })
    void refuses_what_is_no_question(String path, String question) {
        ask(path, question)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", notNullValue());
    }

    @Test
    void names_the_place_where_a_rating_is_missing() {
        ask("result-rating-advice", "{\"main\":[],\"additional\":[]}")
                .statusCode(400)
                .body("violations.pointer", contains("/main"))
                .body("violations.code", contains("RATING_NEEDED"));
    }

    @Test
    void answers_every_case_of_the_distribution_in_one_batch_and_in_order() {
        var cases = PerformanceRules.BOOK.cases().stream()
                .filter(each -> each.get("topic").equals("distribution"))
                .toList();
        var answer = ask(
                        "distribution-checks/batch",
                        Map.of(
                                "items",
                                cases.stream().map(CalculatorTest::question).toList()))
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(
                cases.stream().map(each -> each.get("expected_outcome")).toList(), answer.getList("items.outcome"));
        assertEquals(
                cases.stream().map(CalculatorTest::expectedViolations).toList(), answer.getList("items.violations"));
    }

    @Test
    void shows_the_limits_and_says_in_words_what_is_wrong() {
        ask("distribution-checks", question(Map.of("given_achievement", "GOOD", "given_counts", "2;8;0;0;0")))
                .statusCode(200)
                .body("headCount", equalTo(10))
                .body("violations", contains("DOMINANT_ABOVE_MAX", "LOW_GROUP_MISSING"))
                .body("limits.DOMINANT_ABOVE_MAX.limit", equalTo(7))
                .body("limits.DOMINANT_ABOVE_MAX.actual", equalTo(8))
                .body("findings[0].message", containsString("at most 7"))
                .body("findings[0].citation.instrument", equalTo("SE MenPANRB 3/2023"));
    }

    @Test
    void counts_as_many_employees_as_a_number_holds() {
        ask(
                        "distribution-checks",
                        question(Map.of(
                                "given_achievement",
                                "EXCELLENT",
                                "given_counts",
                                "2147483647;2147483647;2147483647;0;0")))
                .statusCode(200)
                .body("headCount", equalTo(6442450941L))
                .body("outcome", equalTo("OK"));
    }

    @Test
    void advises_the_results_rating_and_tells_what_is_refused() {
        ask("result-rating-advice", "{\"main\":[\"ABOVE\",\"ABOVE\",\"ABOVE\",\"BELOW\"],\"additional\":[]}")
                .statusCode(200)
                .body("advised", equalTo("AS_EXPECTED"))
                .body("refused", hasSize(1))
                .body("refused[0].rating", equalTo("ABOVE"))
                .body("refused[0].code", equalTo("MAIN_RESULT_BELOW"));
    }

    @Test
    void tells_the_last_day_of_an_objection() {
        ask("objection-deadlines", "{\"receivedOn\":\"2026-02-02\",\"unit\":\"WORKING_DAYS\",\"holidays\":[]}")
                .statusCode(200)
                .body("lastDay", equalTo("2026-02-20"));
    }

    @Test
    void wants_a_token() {
        given().contentType(ContentType.JSON)
                .body("{\"results\":\"ABOVE\",\"behaviour\":\"BELOW\"}")
                .post(Api.BASE + "/predicate-previews")
                .then()
                .statusCode(401);
    }

    @Test
    void shows_the_rule_book_and_its_cases() {
        Api.get("employee", "/rules").statusCode(200).body("items.id", hasItem("R6-45"));
        Api.get("employee", "/rules/R6-45").statusCode(200).body("codes.code", hasItem("LOW_GROUP_MISSING"));
        Api.get("employee", "/rules/R6-45/cases").statusCode(200).body("items.case", hasItem(containsString("EX-05")));
        Api.get("employee", "/rules/X-1").statusCode(404);
    }

    private static ValidatableResponse ask(String path, Object question) {
        return Api.as("employee")
                .contentType(ContentType.JSON)
                .body(question)
                .post(Api.BASE + "/" + path)
                .then();
    }

    private static Map<String, Object> question(Map<String, String> oneCase) {
        var numbers = oneCase.get("given_counts").split(";");
        var counts = new LinkedHashMap<String, Object>();
        for (var i = 0; i < numbers.length; i++) {
            counts.put(GROUPS.get(i), Integer.valueOf(numbers[i]));
        }
        return Map.of("achievement", oneCase.get("given_achievement"), "counts", counts);
    }

    private static List<String> expectedViolations(Map<String, String> oneCase) {
        return oneCase.get("expected_outcome").equals("VIOLATED")
                ? Arrays.stream(oneCase.get("expected_codes").split(";"))
                        .sorted()
                        .toList()
                : List.of();
    }
}
