package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.Api;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

import static org.hamcrest.Matchers.equalTo;

/** Walks scenarios through their acts, each by the account whose role it is. */
final class Scenarios {
    static final Api OPERATOR = Api.as("operator");
    static final Api APPROVER = Api.as("approver");
    static final Api VALIDATOR = Api.as("validator");
    static final Api HOME_AFFAIRS = Api.as("homeaffairs");

    private Scenarios() {}

    static String start(String prefix, String day) {
        return OPERATOR.command(
                        "/scenarios",
                        null,
                        Map.of("name", "Skenario " + prefix, "rootUnitCode", prefix, "effectiveOn", day))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String version(String id) {
        return VALIDATOR.get("/scenarios/{id}", id).extract().header("ETag");
    }

    static Response act(Api who, String id, String act, Object body) {
        return who.command("/scenarios/" + id + "/" + act, version(id), body);
    }

    static void ends(Response response, String state) {
        response.then().statusCode(200).body("state", equalTo(state));
    }

    static Map<String, Object> remove(String unit, String successor) {
        return Map.of("unitCode", unit, "decision", "REMOVE", "successorUnitCode", successor);
    }

    /** Screened, with these units decided. */
    static String identified(String prefix, String day, List<Map<String, Object>> decisions) {
        var id = start(prefix, day);
        ends(act(OPERATOR, id, "screening", null), "IDENTIFIED");
        if (!decisions.isEmpty()) {
            ends(act(OPERATOR, id, "decisions", Map.of("rows", decisions)), "IDENTIFIED");
        }
        return id;
    }

    static void propose(String id) {
        ends(act(OPERATOR, id, "mapping", null), "MAPPED");
        ends(act(APPROVER, id, "proposal", null), "PROPOSED");
    }

    /** From IDENTIFIED to the regulation. */
    static void regulate(String id) {
        propose(id);
        ends(act(VALIDATOR, id, "validation", null), "VALIDATED");
        ends(act(HOME_AFFAIRS, id, "approval", null), "APPROVED");
        ends(act(APPROVER, id, "regulation", Map.of("number", "Pergub 9/2021", "issuedOn", "2021-12-01")), "REGULATED");
    }
}
