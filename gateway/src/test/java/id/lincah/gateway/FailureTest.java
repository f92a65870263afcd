package id.lincah.gateway;

import id.lincah.testsupport.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.response.Response;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What callers see when services are down, broken or cut off. */
@GatewayTest
class FailureTest {

    @ConfigProperty(name = "lincah.route.org-structure")
    String control;

    @TestHTTPResource("/")
    URI door;

    @AfterEach
    void allUpAgain() {
        act("teams", "ready");
    }

    private void act(String service, String act) {
        given().baseUri(control).get("/control/" + service + "/" + act).then().statusCode(200);
    }

    private static Response rater(String path) {
        return given().auth().oauth2(Tokens.of("rater")).get(path);
    }

    /** Asks until the answer is as wished; fails after ten seconds. */
    private static void await(String path, int status) throws InterruptedException {
        for (int i = 0; i < 50 && rater(path).statusCode() != status; i++) {
            Thread.sleep(200);
        }
        assertEquals(status, rater(path).statusCode());
    }

    @Test
    void aServiceThatIsDownIsUnavailableAndComesBack() throws InterruptedException {
        act("teams", "stop");
        try {
            rater("/api/teams/v1/x")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue())
                    .body("code", is("SERVICE_UNAVAILABLE"));
            rater("/api/equivalation/v1/x").then().statusCode(200);
            given().get("/api/openapi/teams").then().statusCode(503).body("code", is("SERVICE_UNAVAILABLE"));
        } finally {
            act("teams", "start");
        }
        await("/api/teams/v1/x", 200);
    }

    @Test
    void anAnswerThatBreaksOffIsNotPassedOnAsWhole() {
        var answer = RawAnswer.to(
                door,
                "GET /api/equivalation/v1/cut HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
                        + Tokens.of("rater") + "\r\n\r\n");
        assertTrue(
                answer.text().contains("Content-Length: 1000") || answer.text().contains("content-length: 1000"));
        assertFalse(answer.text().endsWith("0\r\n\r\n"));
    }

    @Test
    void aServiceThatKeepsFailingIsLeftAloneForAWhile() throws InterruptedException {
        int opened = 0;
        for (int i = 0; i < 40 && opened == 0; i++) {
            int status = rater("/api/performance/v1/broken").statusCode();
            opened = status == 503 ? i : 0;
        }
        assertTrue(opened > 0, "the breaker never opened");
        assertEquals(503, rater("/api/performance/v1/fine").statusCode());
        await("/api/performance/v1/fine", 200);
    }

    @Test
    void callersWhoLeaveDoNotCloseAServiceToOthers() throws Exception {
        for (int i = 0; i < 30; i++) {
            try (var socket = new java.net.Socket(door.getHost(), door.getPort())) {
                socket.getOutputStream()
                        .write(("GET /api/equivalation/v1/slow HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
                                        + Tokens.of("rater-2") + "\r\n\r\n")
                                .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            }
        }
        Thread.sleep(400);
        rater("/api/equivalation/v1/x").then().statusCode(200);
    }

    @Test
    void theGatewayIsReadyWhenAllServicesAre() throws InterruptedException {
        awaitHealth(200);
        act("teams", "unready");
        awaitHealth(503);
        given().get("/q/health/ready")
                .then()
                .body(containsString("\"teams\": \"DOWN\""), containsString("\"performance\": \"UP\""));
        given().get("/q/health/live").then().statusCode(200);
        act("teams", "ready");
        awaitHealth(200);
    }

    private static void awaitHealth(int status) throws InterruptedException {
        for (int i = 0; i < 50 && given().get("/q/health/ready").statusCode() != status; i++) {
            Thread.sleep(100);
        }
        assertEquals(status, given().get("/q/health/ready").statusCode());
    }

    @Test
    void theApiDocumentsAreForEverybody() {
        given().get("/api/openapi/equivalation").then().statusCode(200).body("openapi", is("3.1.0"));
        given().get("/api/openapi/unknown").then().statusCode(404);
    }

    @Test
    void measuresCarryNoIds() {
        rater("/api/teams/v1/teams/0193a1de-0000-7000-8000-0000000000ff");
        var measures =
                given().get("/q/metrics").then().statusCode(200).extract().asString();
        assertTrue(measures.contains("http_server_requests_seconds_count"));
        assertFalse(measures.contains("0193a1de"), "an id became a label");
    }
}
