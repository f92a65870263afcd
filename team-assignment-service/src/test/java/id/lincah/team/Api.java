package id.lincah.team;

import id.lincah.testsupport.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;

/** The API as an account uses it. */
record Api(String account) {
    static final String BASE = "/api/teams/v1";

    static Api as(String account) {
        return new Api(account);
    }

    Response get(String path) {
        return given().auth()
                .oauth2(Tokens.of(account))
                .header("Accept-Language", "en")
                .get(BASE + path);
    }

    ValidatableResponse post(String path, Object body) {
        return post(path, body, null, UUID.randomUUID());
    }

    /** Posts with the current version of the thing the path begins with: {@code /teams/{id}} or {@code /assignments/{id}}. */
    ValidatableResponse act(String thing, String act, Object body) {
        return post(thing + act, body, get(thing).header("ETag"), UUID.randomUUID());
    }

    ValidatableResponse post(String path, Object body, String version, UUID key) {
        var request = given().auth()
                .oauth2(Tokens.of(account))
                .header("Accept-Language", "en")
                .header("Idempotency-Key", key);
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.contentType(ContentType.JSON)
                .body(body == null ? Map.of() : body)
                .post(BASE + path)
                .then();
    }

    /** Plans a team of office one, or of the unit given. */
    String plan(UUID unit) {
        return post("/teams", team(unit)).statusCode(201).extract().path("id");
    }

    static Map<String, Object> team(UUID unit) {
        return Map.of(
                "name", "Tim layanan digital",
                "ownerUnitId", unit,
                "targetResult", "Indeks kepuasan layanan naik",
                "startsOn", "2025-01-15",
                "endsOn", "2025-12-20");
    }

    ValidatableResponse appoint(String team, UUID person, Object share) {
        return post(
                "/teams/" + team + "/assignments",
                Map.of("personId", person, "role", "Analis", "expectedOutputs", "Laporan", "plannedShare", share));
    }

    static Map<String, Object> letter() {
        return Map.of("number", "800/123/2025", "issuedOn", "2025-01-10", "legalBasis", "Pergub 50/2023");
    }
}
