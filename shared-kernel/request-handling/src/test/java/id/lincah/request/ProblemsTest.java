package id.lincah.request;

import id.lincah.testsupport.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static id.lincah.request.Notes.PATH;
import static id.lincah.request.Notes.as;
import static id.lincah.request.Notes.command;
import static id.lincah.request.Notes.draft;
import static id.lincah.request.Notes.echo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

@KernelTest
class ProblemsTest {

    private static ValidatableResponse problem(io.restassured.response.Response answer, int status, String code) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", equalTo(code));
    }

    @Test
    void withoutOrWithAFalseTokenTheClientLearnsHowToComeBack() {
        problem(given().get(PATH), 401, "TOKEN_REQUIRED").header("WWW-Authenticate", equalTo("Bearer"));
        var forged = Tokens.of("operator") + "x";
        var answer = given().header("Authorization", "Bearer " + forged).get(PATH);
        problem(answer, 401, "TOKEN_REQUIRED").body("detail", containsString("Token akses"));
        assertThat(answer.headers().getList("WWW-Authenticate")).hasSize(1);
    }

    @Test
    void roleThatDoesNotAllowItIsForbidden() {
        problem(command("auditor").body(draft("x", "GOOD")).post(PATH), 403, "FORBIDDEN");
    }

    @Test
    void sentencesFollowTheAskedLanguage() {
        as("auditor")
                .header("Accept-Language", "en")
                .get(PATH + "/" + UUID.randomUUID())
                .then()
                .header("Content-Language", "en")
                .body("title", equalTo("Not found"));
        given().header("Authorization", "Bearer " + Tokens.of("auditor"))
                .get(PATH + "/" + UUID.randomUUID())
                .then()
                .header("Content-Language", "id")
                .body("title", equalTo("Tidak ditemukan"));
    }

    @Test
    void pathsNobodyServesAreNotFound() {
        problem(as("operator").get("/api/notes/v1/nothing"), 404, "NOT_FOUND");
        problem(as("operator").get(PATH + "/not-an-id"), 404, "NOT_FOUND");
    }

    @Test
    void methodsAndMediaTypesNobodyServes() {
        problem(as("operator").delete(PATH), 405, "HTTP_405");
        problem(as("operator").accept("image/png").get(PATH), 406, "HTTP_406");
        problem(as("operator").contentType("text/plain").body("x").post(PATH + "/echo"), 415, "HTTP_415");
    }

    @Test
    void bodyBeyondTheLimitIsRefused() throws Exception {
        refused(new byte[11_000_000], 413, "BODY_TOO_LARGE");
    }

    /** With the JDK's client: the other one prints what it sent, prettily. */
    private static void refused(byte[] body, int status, String code) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + PATH + "/echo"))
                .header("Authorization", "Bearer " + Tokens.of("operator"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(code);
    }

    @Test
    void ownFaultTellsNothingButTheTrace() {
        var trace = UUID.randomUUID().toString();
        var answer = command("operator")
                .header("X-Request-Id", trace)
                .body(draft("broken", "BREAK"))
                .post(PATH);
        problem(answer, 500, "INTERNAL_ERROR").body("traceId", equalTo(trace)).header("X-Request-Id", trace);
        assertThat(answer.asString()).doesNotContain("secret").doesNotContain("Exception");
    }

    @Test
    void traceThatIsNoIdIsReplaced() {
        var answer = as("operator").header("X-Request-Id", "<script>").get(PATH);
        assertThat(UUID.fromString(answer.header("X-Request-Id"))).isNotNull();
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"title\":\"x\",\"mode\":\"GOOD\",\"extra\":1}                              | /extra            | UNKNOWN_FIELD",
                "{\"title\":\"x\",\"mode\":\"good\"}                                          | /mode             | UNKNOWN_VALUE",
                "{\"title\":\"x\",\"mode\":0}                                                 | /mode             | UNKNOWN_VALUE",
                "{\"title\":1,\"mode\":\"GOOD\"}                                              | /title            | WRONG_SHAPE",
                "{\"title\":[\"x\"],\"mode\":\"GOOD\"}                                        | /title            | WRONG_SHAPE",
                "{\"title\":\"x\",\"mode\":\"GOOD\",\"lines\":[{\"grade\":\"III/f\"}]}        | /lines/0/grade    | UNKNOWN_VALUE",
                "{\"title\":\"x\",\"mode\":\"GOOD\",\"lines\":[{\"on\":\"2023-02-30\"}]}      | /lines/0/on       | WRONG_SHAPE",
                "{\"title\":\"x\",\"mode\":\"GOOD\",\"lines\":[{\"on\":\"2023-2-3\"}]}        | /lines/0/on       | WRONG_SHAPE",
                "{\"title\":\"x\",\"mode\":\"GOOD\",\"lines\":[{\"on\":[2023,2,3]}]}          | /lines/0/on       | WRONG_SHAPE",
                "{\"title\":\"x\",\"mode\":\"GOOD\",\"lines\":[{\"credit\":\"1.5\"}]}         | /lines/0/credit   | WRONG_SHAPE",
                "{\"title\":\"x\",\"mode\":\"GOOD\",\"lines\":[{\"credit\":1e999999}]}        | /lines/0/credit   | WRONG_SHAPE",
                "{\"title\":\"x\",\"mode\":\"GOOD\",\"lines\":[{\"count\":1.5}]}              | /lines/0/count    | WRONG_SHAPE",
                "{\"title\":\"x\",\"mode\":\"GOOD\",\"lines\":[{\"count\":\"1\"}]}            | /lines/0/count    | WRONG_SHAPE",
                "{\"title\":\"x\",\"mode\":\"GOOD\",\"lines\":[{\"count\":null}]}             | /lines/0/count    | WRONG_SHAPE",
                "{\"title\":\"x\",\"mode\":\"GOOD\",\"lines\":[{\"flag\":\"true\"}]}          | /lines/0/flag     | WRONG_SHAPE",
                "{\"title\":\"x\",\"mode\":\"GOOD\",\"lines\":[{\"flag\":1}]}                 | /lines/0/flag     | WRONG_SHAPE",
            })
    void faultInTheShapeNamesItsPlace(String body, String pointer, String code) {
        problem(echo(body), 400, "INVALID_REQUEST")
                .body("violations.pointer", hasItem(pointer))
                .body("violations.code", hasItem(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "",
                "[]",
                "null",
                "{\"title\":\"x\",\"title\":\"y\",\"mode\":\"GOOD\"}",
                "{\"title\":\"x\",\"mode\":\"GOOD\"} {}",
                "{\"title\":\"x\",\"mode\":NaN}",
                "\uFEFF\uFEFF{}"
            })
    void whatIsNoSingleJsonObjectIsRefused(String body) {
        problem(echo(body), 400, "INVALID_REQUEST");
    }

    @Test
    void deepAndWideBodiesAreRefused() throws Exception {
        refused(("{\"title\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8), 400, "INVALID_REQUEST");
        var keys = IntStream.range(0, 50_000).mapToObj(i -> "\"k" + i + "\":1").collect(Collectors.joining(","));
        refused(("{" + keys + "}").getBytes(StandardCharsets.UTF_8), 400, "UNKNOWN_FIELD");
        refused(draft("x".repeat(70_000), "GOOD").getBytes(StandardCharsets.UTF_8), 400, "INVALID_REQUEST");
    }

    @Test
    void allBrokenConstraintsAreToldAtOnce() {
        problem(echo("{\"title\":\" \",\"lines\":[{\"count\":1,\"flag\":true}]}"), 400, "INVALID_REQUEST")
                .body("violations.pointer", hasItems("/title", "/mode", "/lines/0/grade"))
                .body("violations.code", hasItems("NOT_BLANK", "NOT_NULL"))
                .body("violations.message", not(hasItem((String) null)));
    }

    @Test
    void batchWithOneItemTooManyIsRefusedForItsSizeAlone() {
        var answer = batch(Batch.MOST + 1);
        problem(answer, 400, "INVALID_REQUEST").body("violations.pointer", equalTo(List.of("/items")));
        problem(answer, 400, "INVALID_REQUEST")
                .body("violations[0].code", equalTo("SIZE"))
                .body("violations[0].max", equalTo(Batch.MOST));
    }

    @Test
    void boundlessFaultsAreToldUpToAHundred() {
        problem(batch(200), 400, "INVALID_REQUEST")
                .body("violations.size()", equalTo(BodyFaults.MOST_TOLD))
                .body("violations.pointer", hasItem("/items/0/title"));
    }

    /** Every item lacks what it needs. */
    private static io.restassured.response.Response batch(int items) {
        return as("operator")
                .contentType("application/json")
                .body("{\"items\":[" + String.join(",", Collections.nCopies(items, "{}")) + "]}")
                .post(PATH + "/echo/batch");
    }

    @Test
    void goodBodyComesBackAsItWentIn() {
        echo("{\"title\":\"x\",\"mode\":\"GOOD\",\"lines\":[{\"grade\":\"III/c\",\"on\":\"2024-02-29\",\"credit\":18.750,\"count\":1,\"flag\":false}]}")
                .then()
                .statusCode(200)
                .body("lines[0].grade", equalTo("III/c"))
                .body("lines[0].on", equalTo("2024-02-29"));
    }

    @Test
    void textTheDatabaseCannotHoldIsTheClientsFault() {
        problem(command("operator").body(draft("a\\u0000b", "GOOD")).post(PATH), 400, "INVALID_VALUE");
    }

    @Test
    void kernelSpeaksBothLanguages() {
        var texts = new ProblemTexts();
        for (var code :
                Map.of("NOT_FOUND", 1, "VERSION_CHANGED", 1, "UNKNOWN_VALUE", 1).keySet()) {
            assertThat(texts.sentence(code, Map.of(), id.lincah.regulation.Language.ID))
                    .isNotEqualTo(texts.sentence(code, Map.of(), id.lincah.regulation.Language.EN));
        }
    }
}
