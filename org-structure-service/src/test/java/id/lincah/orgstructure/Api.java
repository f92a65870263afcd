package id.lincah.orgstructure;

import id.lincah.testsupport.RecordedExamples;
import id.lincah.testsupport.Tokens;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Speaks to the service as one of the demo accounts. */
public record Api(String account) {
    static final String ROOT = "/api/org-structure/v1";

    static {
        RecordedExamples.listen();
    }

    public static Api as(String account) {
        return new Api(account);
    }

    public RequestSpecification request() {
        return RestAssured.given().auth().oauth2(Tokens.of(account)).basePath(ROOT);
    }

    public ValidatableResponse get(String path, Object... parameters) {
        return request().get(path, parameters).then();
    }

    /** A question to a calculator. */
    public ValidatableResponse ask(String path, String json) {
        return request().contentType(ContentType.JSON).body(json).post(path).then();
    }

    /** A command on a version; null for none. */
    public Response command(String path, String version, Object body) {
        var request = request().header("Idempotency-Key", UUID.randomUUID());
        if (version != null) {
            request.header("If-Match", version);
        }
        if (body != null) {
            request.contentType(ContentType.JSON).body(body);
        }
        return request.post(path);
    }

    public Response importFile(String dataset, String effectiveOn, String csv) {
        return request()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("text/csv")
                .queryParam("dataset", dataset)
                .queryParam("effectiveOn", effectiveOn)
                .body(csv.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/imports");
    }
}
