package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.Api;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.fail;

/** One job as its operator works with it. */
record IntakeOf(Api operator, String id) {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> ENDED = List.of("LOADED", "CANCELLED", "REFUSED", "FAILED", "EXPIRED");

    static Response handIn(Api operator, String day, String type, byte[] file) {
        return operator.request()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(type)
                .queryParam("effectiveOn", day)
                .body(file)
                .post("/intakes");
    }

    static IntakeOf of(Api operator, String day, String type, byte[] file) {
        return new IntakeOf(
                operator,
                handIn(operator, day, type, file)
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("id"));
    }

    static IntakeOf csv(Api operator, String day, String text) {
        return of(operator, day, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Hands a file in, confirms the columns as proposed, and waits until it is checked. */
    static IntakeOf checked(Api operator, String day, String text) {
        return csv(operator, day, text).confirm();
    }

    IntakeOf confirm() {
        await("RECOGNISED");
        act("columns", "{}").then().statusCode(202);
        return await("CHECKED");
    }

    IntakeOf load(String what) {
        act("loading", "{\"what\":\"" + what + "\"}").then().statusCode(202);
        return await("LOADED");
    }

    IntakeOf repair(String json) {
        act("repairs", json).then().statusCode(202);
        return await("CHECKED");
    }

    IntakeOf acceptAll(String kind) {
        return repair("{\"accept\":[{\"kind\":\"" + kind + "\",\"allOfKind\":true}]}");
    }

    Response act(String act, String json) {
        return operator.command("/intakes/" + id + "/" + act, null, json);
    }

    ValidatableResponse look() {
        return operator.get("/intakes/{id}", id).statusCode(200);
    }

    ValidatableResponse get(String path) {
        return operator.get("/intakes/" + id + path);
    }

    String state() {
        return look().extract().path("state");
    }

    IntakeOf await(String state) {
        var until = Instant.now().plus(PATIENCE);
        var seen = state();
        while (!seen.equals(state)) {
            if (ENDED.contains(seen) || Instant.now().isAfter(until)) {
                fail("waiting for " + state + ", but: " + look().extract().asString());
            }
            pause();
            seen = state();
        }
        return this;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
