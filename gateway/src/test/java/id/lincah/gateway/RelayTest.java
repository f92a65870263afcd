package id.lincah.gateway;

import id.lincah.testsupport.Tokens;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@GatewayTest
class RelayTest {

    private static final String THINGS = "/api/org-structure/v1/things";

    private static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.of("operator"));
    }

    @Test
    void aStrangerIsRefusedInIndonesianUnlessHeAsksForEnglish() {
        given().get(THINGS)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("Content-Language", "id")
                .header("WWW-Authenticate", "Bearer")
                .body("code", is("UNAUTHENTICATED"))
                .body("title", is("Belum masuk"))
                .body("traceId", notNullValue());
        given().header("Accept-Language", "en-GB,en;q=0.8,id;q=0.2")
                .get(THINGS)
                .then()
                .statusCode(401)
                .header("Content-Language", "en")
                .body("title", is("Not signed in"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIiwiYXVkIjoiZ2F0ZXdheSJ9.",
                "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.AAAA"
            })
    void aTokenThatNobodySignedIsRefused(String token) {
        given().auth().oauth2(token).get(THINGS).then().statusCode(401).body("code", is("UNAUTHENTICATED"));
    }

    @Test
    void aTokenWithAChangedClaimIsRefused() {
        var parts = Tokens.of("employee").split("\\.");
        var claims =
                new String(java.util.Base64.getUrlDecoder().decode(parts[1]), java.nio.charset.StandardCharsets.UTF_8);
        var forged = java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(claims.replace("\"35\"", "\"64\"").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        given().auth()
                .oauth2(parts[0] + "." + forged + "." + parts[2])
                .get(THINGS)
                .then()
                .statusCode(401);
    }

    @Test
    void aTokenInTheAddressIsNoToken() {
        given().queryParam("access_token", Tokens.of("operator"))
                .get(THINGS)
                .then()
                .statusCode(401);
    }

    @Test
    void theVerifiedTokenReachesTheServiceWithTheWholeAddress() {
        operator()
                .urlEncodingEnabled(false)
                .get(THINGS + "?q=a%20b&limit=5")
                .then()
                .statusCode(200)
                .body("uri", is(THINGS + "?q=a%20b&limit=5"))
                .body("headers.authorization", is("Bearer " + Tokens.of("operator")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"org-structure", "equivalation", "teams", "performance"})
    void everyServiceHasItsRoute(String service) {
        operator().get("/api/" + service + "/v1/x").then().statusCode(200).body("uri", is("/api/" + service + "/v1/x"));
    }

    @Test
    void noHeaderOfTheCallerSpeaksAboutIdentityOrOrigin() {
        var spoofed = List.of(
                "X-User",
                "X-User-Id",
                "X-Agency",
                "X-Roles",
                "X-Remote-User",
                "X-Forwarded-For",
                "X-Forwarded-Host",
                "X-Forwarded-Proto",
                "Forwarded",
                "X-Real-IP",
                "Cookie",
                "Proxy-Authorization");
        var request = operator();
        spoofed.forEach(name -> request.header(name, "a=b"));
        var answer = request.get(THINGS).then().statusCode(200);
        spoofed.forEach(name -> answer.body("headers", not(hasKey(name.toLowerCase()))));
    }

    @Test
    void whatTheServiceNeedsPasses() {
        operator()
                .header("Idempotency-Key", "0193a1de-0000-7000-8000-000000000001")
                .header("If-Match", "\"3\"")
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body("{\"name\":\"x\"}")
                .post(THINGS)
                .then()
                .statusCode(200)
                .body("method", is("POST"))
                .body("bytes", is(12))
                .body("headers.idempotency-key", is("0193a1de-0000-7000-8000-000000000001"))
                .body("headers.if-match", is("\"3\""))
                .body("headers.accept-language", is("en"));
    }

    @Test
    void aRequestNumberIsKeptWhenItIsAUuidAndReplacedOtherwise() {
        var number = "0193a1de-0000-7000-8000-00000000000a";
        operator()
                .header("X-Request-Id", number)
                .get(THINGS)
                .then()
                .header("X-Request-Id", number)
                .body("headers.x-request-id", is(number));
        operator()
                .header("X-Request-Id", "forged line")
                .get(THINGS)
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void theAnswerPassesWithoutTheServicesOwnDoorSigns() {
        operator()
                .header("Origin", "https://evil.example")
                .get(THINGS)
                .then()
                .header("ETag", "\"7\"")
                .header("Location", equalTo("/api/things/1"))
                .header("Set-Cookie", nullValue())
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Server", nullValue())
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", org.hamcrest.Matchers.containsString("frame-ancestors 'none'"));
    }

    @Test
    void thePageIsAskedAgainEachTimeSinceItNamesThePartsOfOneBuild() {
        given().get("/story").then().header("Cache-Control", "no-cache");
    }

    @Test
    void onlyAWellFormedTraceParentPasses() {
        var trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        operator().header("traceparent", trace).get(THINGS).then().body("headers.traceparent", is(trace));
        operator()
                .header("traceparent", "x".repeat(500))
                .get(THINGS)
                .then()
                .body("headers", not(hasKey("traceparent")));
    }
}
