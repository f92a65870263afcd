package id.lincah.gateway;

import id.lincah.testsupport.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** One request has one reading: cases sent as bytes, since a client library would mend them. */
@GatewayTest
class DoorTest {

    private static final String PATH = "/api/org-structure/v1/things";

    @TestHTTPResource("/")
    URI door;

    private String head(String line, String... headers) {
        return line + "\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + Tokens.of("validator") + "\r\n"
                + String.join(
                        "",
                        java.util.stream.Stream.of(headers).map(h -> h + "\r\n").toList()) + "\r\n";
    }

    private RawAnswer send(String bytes) {
        return RawAnswer.to(door, bytes);
    }

    @Test
    void aPlainRequestPasses() {
        assertEquals(200, send(head("GET " + PATH + " HTTP/1.1")).status());
    }

    @Test
    void aChunkedBodyPasses() {
        var answer = send(head("POST " + PATH + " HTTP/1.1", "Transfer-Encoding: chunked") + "3\r\nabc\r\n0\r\n\r\n");
        assertEquals(200, answer.status());
        assertTrue(answer.text().contains("\"bytes\":3"), answer.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xchunked", "gzip, chunked", "chunked, identity", "identity", "chunked;q=1", "CHUNKED "})
    void anyOtherTransferEncodingIsRefused(String coding) {
        var hidden = "0\r\n\r\nGET /api/org-structure/v1/hidden HTTP/1.1\r\nHost: x\r\n\r\n";
        var answer = send(head("POST " + PATH + " HTTP/1.1", "Transfer-Encoding: " + coding) + hidden);
        assertRefused(answer);
    }

    @Test
    void twoLengthsAreRefused() {
        assertRefused(send(head("POST " + PATH + " HTTP/1.1", "Content-Length: 5", "Transfer-Encoding: chunked")
                + "0\r\n\r\nGET /hidden HTTP/1.1\r\nHost: x\r\n\r\n"));
        assertRefused(send(head("POST " + PATH + " HTTP/1.0", "Content-Length: 5", "Transfer-Encoding: chunked")
                + "0\r\n\r\nGET /hidden HTTP/1.1\r\nHost: x\r\n\r\n"));
        assertRefused(send(head("POST " + PATH + " HTTP/1.1", "Content-Length: 1", "Content-Length: 2") + "ab"));
        assertRefused(send(head("POST " + PATH + " HTTP/1.1", "Content-Length: +1") + "a"));
    }

    @Test
    void controlBytesAndBadLinesAreRefused() {
        assertRefused(send("\u0000" + head("GET " + PATH + " HTTP/1.1")));
        assertRefused(send(head("GET " + PATH + " HTTP/1.1", "X-Note: a\u0001b")));
        assertRefused(send(head("GET " + PATH + " HTTP/1.1", "Transfer-Encoding : chunked")));
        assertRefused(
                send(head("POST " + PATH + " HTTP/1.1", "Transfer-Encoding: chunked") + "zz\r\nabc\r\n0\r\n\r\n"));
        assertRefused(send(head("GET " + PATH + " HTTP/1.1", "Authorization: Bearer other")));
        assertRefused(send(head("GET " + PATH + " HTTP/1.1", "Host: other")));
        assertRefused(send(head("GET http://other.example" + PATH + " HTTP/1.1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/org-structure/v1/../../../q/health",
                "/api/org-structure/v1/%2e%2e/%2e%2e/q/health",
                "/api/org-structure/v1/a%2fb",
                "/api/org-structure/v1/a%5Cb",
                "/api/org-structure/v1/a%252fb",
                "/api/org-structure/v1/a;b",
                "/api/org-structure/v1//a",
                "//api/org-structure/v1/a",
                "/api/org-structure/v1/a%00",
                "/api/org-structure/v1/a%0d%0ab",
                "/api/org-structure/v1/a%zz",
                "/api/org-structure/v1/./a",
                "/api/org-structure/q/health",
                "/api/org-structure/v2/things",
                "/api/org-structure/v1/",
                "/api/org-structure",
                "/api/unknown/v1/things",
                "/API/org-structure/v1/things"
            })
    void aTrickOrUnknownPathReachesNoService(String path) {
        var answer = send(head("GET " + path + " HTTP/1.1"));
        assertTrue(answer.status() == 400 || answer.status() == 404, path + " " + answer.text());
        assertFalse(answer.text().contains("\"uri\""), answer.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "OPTIONS", "PROPFIND", "get"})
    void otherMethodsAreNotServed(String method) {
        var answer = send(head(method + " " + PATH + " HTTP/1.1"));
        assertTrue(answer.status() == 405 || answer.status() == 400, answer.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override", "X-Original-URL"})
    void theMethodAndPathAreThoseOfTheFirstLine(String header) {
        given().auth()
                .oauth2(Tokens.of("validator"))
                .header(header, "DELETE")
                .post(PATH)
                .then()
                .statusCode(400)
                .body("code", is("MALFORMED_REQUEST"));
    }

    @Test
    void noOtherSiteIsInvited() {
        var answer = send("OPTIONS " + PATH + " HTTP/1.1\r\nHost: x\r\nOrigin: https://evil.example\r\n"
                + "Access-Control-Request-Method: POST\r\n\r\n");
        assertFalse(answer.text().toLowerCase().contains("access-control-allow"), answer.text());
    }

    /** Refused, and nothing hidden behind the request was answered. */
    private static void assertRefused(RawAnswer answer) {
        assertTrue(answer.status() == 400 || answer.status() == 0 || answer.status() == 501, answer.text());
        assertTrue(answer.answers() <= 1, answer.text());
        assertFalse(answer.text().contains("\"uri\""), answer.text());
    }
}
