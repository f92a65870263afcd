package id.lincah.orgstructure;

import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@OrgStructureTest
class CalculatorTest {
    private final Api employee = Api.as("employee");

    @Test
    void screensAUnit() {
        employee.ask("/unit-screenings", "{\"agencyKind\":\"CITY\",\"headPosition\":\"ADMINISTRATOR\"}")
                .statusCode(200)
                .body("outcome", equalTo("KEPT"))
                .body("keptBy", equalTo("REGENCY_CITY_ADMINISTRATOR"))
                .body("findings", empty())
                .body("ruleSet.id", equalTo("org-structure"));
    }

    @Test
    void refusesAClaimWithoutBasisAsAnAnswer() {
        employee.ask(
                        "/unit-screenings",
                        "{\"agencyKind\":\"PROVINCE\",\"headPosition\":\"PENGAWAS\",\"setting\":null,"
                                + "\"exemption\":{\"criterion\":null,\"legalBasis\":\"Pergub 1/2021\"}}")
                .statusCode(200)
                .body("outcome", equalTo("CANDIDATE"))
                .body("keptBy", nullValue())
                .body("findings.code", contains("EXEMPTION_UNSUPPORTED"))
                .body("findings[0].severity", equalTo("BLOCKING"))
                .body("findings[0].rule", equalTo("R25-18"))
                .body("findings[0].citation.instrument", notNullValue())
                .body("findings[0].message", containsString("pengecualian"));
    }

    @Test
    void completesACount() {
        employee.ask("/reduction-summaries", "{\"before\":505,\"after\":19}")
                .statusCode(200)
                .body("removed", equalTo(486))
                .body("rate", equalTo(96.24f));
    }

    @Test
    void answersNullsWhenCountsDoNotAgree() {
        employee.ask("/reduction-summaries", "{\"before\":10,\"after\":12}")
                .statusCode(200)
                .body("before", nullValue())
                .body("rate", nullValue())
                .body("findings.code", contains("COUNT_MISMATCH"));
    }

    @Test
    void readsAnEmployeeNumber() {
        employee.ask("/nip-checks", "{\"nip\":\"19800517 200502 1 987\"}")
                .statusCode(200)
                .body("valid", equalTo(true))
                .body("code", nullValue())
                .body("normalized", equalTo("198005172005021987"))
                .body("birthDate", equalTo("1980-05-17"))
                .body("candidateMonth", equalTo("2005-02"))
                .body("sex", equalTo("MALE"))
                .body("serial", equalTo("987"));
        employee.ask("/nip-checks", "{\"nip\":\"198013172005021987\"}")
                .statusCode(200)
                .body("valid", equalTo(false))
                .body("code", equalTo("BIRTH_DATE"))
                .body("normalized", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/unit-screenings | {\"agencyKind\":\"TOWN\",\"headPosition\":\"PENGAWAS\"} | /agencyKind",
                "/unit-screenings | {\"agencyKind\":\"CITY\"} | /headPosition",
                "/unit-screenings | {\"agencyKind\":\"CITY\",\"headPosition\":\"PENGAWAS\",\"setting\":\"X\"} | /setting",
                "/unit-screenings | {\"agencyKind\":\"CITY\",\"headPosition\":\"PENGAWAS\",\"extra\":1} | /extra",
                "/reduction-summaries | {\"before\":-1,\"after\":0} | /before",
                "/reduction-summaries | {\"before\":1.5,\"after\":0} | /before",
                "/nip-checks | {} | /nip",
                "/nip-checks | {\"nip\":198005172005021987} | /nip"
            })
    void namesThePlaceOfMalformedInput(String path, String body, String pointer) {
        employee.ask(path, body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"before\":1}", "{\"before\":1,\"after\":null}"})
    void asksForTwoCounts(String body) {
        employee.ask("/reduction-summaries", body)
                .statusCode(400)
                .body("violations.pointer", hasItems("/after", "/removed"))
                .body("violations.code", hasItem("TWO_COUNTS_NEEDED"));
    }

    /** The number is a field of the question; bare text would be taken for it without being asked. */
    @Test
    void takesAQuestionAsJsonOnly() {
        employee.request()
                .contentType("text/plain")
                .body("198005172005021987")
                .post("/nip-checks")
                .then()
                .statusCode(415);
    }

    @Test
    void answersABatchInOrder() {
        employee.ask(
                        "/reduction-summaries/batch",
                        "{\"items\":[{\"before\":2,\"after\":1},{\"before\":2,\"after\":3}]}")
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].removed", equalTo(1))
                .body("items[1].removed", nullValue());
        employee.ask("/nip-checks/batch", "{\"items\":[{\"nip\":\"\"}]}")
                .statusCode(200)
                .body("items[0].code", equalTo("NIP_LENGTH"));
        employee.ask(
                        "/unit-screenings/batch",
                        "{\"items\":[{\"agencyKind\":\"CITY\",\"headPosition\":\"JPT\"},{\"agencyKind\":\"CITY\",\"headPosition\":\"PENGAWAS\",\"setting\":\"PBJ\"}]}")
                .statusCode(200)
                .body("items.outcome", contains("NOT_A_CANDIDATE", "KEPT"));
    }

    @Test
    void showsTheRuleBookWithCases() {
        employee.get("/rules").statusCode(200).body("items.id", hasItem("R25-05"));
        employee.get("/rules/R25-05/cases").statusCode(200).body("items.case", hasItem(containsString("EX-06")));
        employee.get("/rules/R99-99").statusCode(404);
    }

    @Test
    void demandsAToken() {
        RestAssured.given().get(Api.ROOT + "/rules").then().statusCode(401);
    }
}
