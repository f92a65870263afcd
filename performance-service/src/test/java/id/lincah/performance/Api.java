package id.lincah.performance;

import id.lincah.testsupport.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

import static io.restassured.RestAssured.given;

/** Requests as the demo accounts make them. */
public final class Api {
    public static final String BASE = "/api/performance/v1";

    private Api() {}

    public static RequestSpecification as(String account) {
        return given().auth().oauth2(Tokens.of(account)).header("Accept-Language", "en");
    }

    public static ValidatableResponse get(String account, String path, Object... arguments) {
        return as(account).get(BASE + path, arguments).then();
    }

    /** A command that makes something. */
    public static ValidatableResponse post(String account, String path, Object body) {
        return command(account, body).post(BASE + path).then();
    }

    /** A command on the version of something that the caller saw. */
    public static ValidatableResponse act(String account, String path, long version, Object body) {
        return command(account, body)
                .header("If-Match", "\"" + version + "\"")
                .post(BASE + path)
                .then();
    }

    private static RequestSpecification command(String account, Object body) {
        var request = as(account).header("Idempotency-Key", UUID.randomUUID()).contentType(ContentType.JSON);
        return body == null ? request : request.body(body);
    }
}
