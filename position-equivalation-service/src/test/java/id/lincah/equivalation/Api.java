package id.lincah.equivalation;

import id.lincah.testsupport.RecordedExamples;
import id.lincah.testsupport.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;

/** Speaks to the service as one of the demo accounts. */
public record Api(String account) {
    public static final String ROOT = "/api/equivalation/v1/";

    static {
        RecordedExamples.listen();
    }

    public static Api as(String account) {
        return new Api(account);
    }

    public RequestSpecification request() {
        return given().auth().oauth2(Tokens.of(account)).contentType(ContentType.JSON);
    }

    public Response get(String path) {
        return request().get(ROOT + path);
    }

    /** A question to a calculator. */
    Response ask(String path, Object body) {
        return request().body(body).post(ROOT + path);
    }

    /** A command with a key of its own. */
    public Response command(String path, Object body) {
        return command(path, body, UUID.randomUUID());
    }

    public Response command(String path, Object body, UUID key) {
        return request().header("Idempotency-Key", key).body(body).post(ROOT + path);
    }

    /** A step on a proposal, with the version the account sees now. */
    Response step(UUID proposal, String act, Object body) {
        return act("proposals/" + proposal, act, body);
    }

    /** An act on a thing, with the version the account sees now. */
    Response act(String path, String act, Object body) {
        var version = get(path).then().statusCode(200).extract().header("ETag");
        var request = request().header("Idempotency-Key", UUID.randomUUID()).header("If-Match", version);
        return (body == null ? request : request.body(body)).post(ROOT + path + "/" + act);
    }

    static Map<String, Object> letter(String number, String on) {
        return Map.of("number", number, "on", on);
    }
}
