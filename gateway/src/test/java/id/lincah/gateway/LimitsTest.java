package id.lincah.gateway;

import id.lincah.testsupport.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@GatewayTest
class LimitsTest {

    private static final int MEGABYTE = 1024 * 1024;

    @TestHTTPResource("/")
    URI door;

    private static RequestSpecification approver() {
        return given().auth().oauth2(Tokens.of("approver")).contentType("text/csv");
    }

    @Test
    void aBodyOfOneMegabytePassesAndOneByteMoreDoesNot() {
        approver()
                .body(new byte[MEGABYTE])
                .post("/api/teams/v1/x")
                .then()
                .statusCode(200)
                .body("bytes", is(MEGABYTE));
        approver()
                .body(new byte[MEGABYTE + 1])
                .post("/api/teams/v1/x")
                .then()
                .statusCode(413)
                .body("code", is("BODY_TOO_LARGE"));
    }

    @Test
    void anImportMayBeTenMegabytes() {
        var path = "/api/org-structure/v1/imports";
        approver()
                .body(new byte[10 * MEGABYTE])
                .post(path)
                .then()
                .statusCode(200)
                .body("bytes", is(10 * MEGABYTE));
        approver().body(new byte[10 * MEGABYTE + 1]).post(path).then().statusCode(413);
    }

    @Test
    void anIntakeMayBeTwoHundredFiftySixMegabytes() {
        var path = "/api/org-structure/v1/intakes";
        approver()
                .body(new byte[11 * MEGABYTE])
                .post(path)
                .then()
                .statusCode(200)
                .body("bytes", is(11 * MEGABYTE));
        var tooLong = "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + Tokens.of("approver")
                + "\r\nContent-Length: " + (256 * MEGABYTE + 1) + "\r\n\r\n";
        assertEquals(413, RawAnswer.to(door, tooLong).status());
    }

    @Test
    void anAnswerThatGoesOnTellingIsHeardBeyondTheDeadlineOfOthers() {
        approver().get("/api/performance/v1/late/events").then().statusCode(200);
        approver().get("/api/performance/v1/late").then().statusCode(504);
    }

    @Test
    void aChunkedBodyIsCountedAsItComes() {
        var piece = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
        var request = "POST /api/teams/v1/x HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
                + Tokens.of("approver") + "\r\nTransfer-Encoding: chunked\r\n\r\n" + piece.repeat(17) + "0\r\n\r\n";
        assertEquals(413, RawAnswer.to(door, request).status());
    }

    @Test
    void aLongHeadIsRefused() {
        given().header("X-Long", "x".repeat(17_000))
                .get("/api/teams/v1/x")
                .then()
                .statusCode(431);
        var many = new StringBuilder("GET / HTTP/1.1\r\nHost: x\r\n");
        for (int i = 0; i < 10_000; i++) {
            many.append("h").append(i).append(": 1\r\n");
        }
        assertEquals(431, RawAnswer.to(door, many + "\r\n").status());
    }

    @Test
    void aCompressedBodyIsRefused() {
        approver()
                .header("Content-Encoding", "gzip")
                .body(new byte[10])
                .post("/api/teams/v1/x")
                .then()
                .statusCode(415)
                .body("code", is("CONTENT_ENCODING_UNSUPPORTED"));
    }

    @Test
    void aServiceThatDoesNotAnswerInTimeIsNotWaitedFor() {
        approver()
                .get("/api/performance/v1/never")
                .then()
                .statusCode(504)
                .header("Retry-After", notNullValue())
                .body("code", is("DEADLINE_PASSED"));
        approver().get("/api/performance/v1/slow").then().statusCode(200);
    }

    @Test
    void aBodyThatNeverEndsIsCutAtTheDeadline() throws Exception {
        try (var socket = new java.net.Socket(door.getHost(), door.getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write(("POST /api/performance/v1/x HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
                                    + Tokens.of("approver") + "\r\nContent-Length: 100\r\n\r\nab")
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            var begin = new byte[12];
            assertEquals(12, socket.getInputStream().readNBytes(begin, 0, 12));
            assertEquals("HTTP/1.1 408", new String(begin, java.nio.charset.StandardCharsets.US_ASCII));
        }
    }

    @Test
    void aClientThatAsksTooOftenWaitsAndTheOthersDoNot() {
        int status = 200;
        for (int i = 0; i < 400 && status == 200; i++) {
            status = given().auth()
                    .oauth2(Tokens.of("auditor"))
                    .get("/api/teams/v1/x")
                    .statusCode();
        }
        assertEquals(429, status);
        var refused = given().auth().oauth2(Tokens.of("auditor")).get("/api/teams/v1/x");
        if (refused.statusCode() == 429) {
            assertTrue(Integer.parseInt(refused.header("Retry-After")) >= 1);
            assertEquals("TOO_MANY_REQUESTS", refused.path("code"));
        }
        approver().get("/api/teams/v1/x").then().statusCode(200);
    }
}
