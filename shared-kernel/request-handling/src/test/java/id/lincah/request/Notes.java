package id.lincah.request;

import id.lincah.testsupport.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

import static io.restassured.RestAssured.given;

/** Requests to the test service. */
final class Notes {
    static final String PATH = "/api/notes/v1/notes";

    private Notes() {}

    static RequestSpecification as(String account) {
        return given().header("Authorization", "Bearer " + Tokens.of(account)).header("Accept-Language", "en");
    }

    static RequestSpecification command(String account) {
        return as(account)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    static Response create(String account, String title) {
        return command(account).body(draft(title, "GOOD")).post(PATH);
    }

    static String draft(String title, String mode) {
        return "{\"title\":\"" + title + "\",\"mode\":\"" + mode + "\"}";
    }

    static Response echo(String body) {
        return as("operator").contentType("application/json").body(body).post(PATH + "/echo");
    }
}
