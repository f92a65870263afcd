package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.Api;
import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import id.lincah.testsupport.Databases;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static id.lincah.orgstructure.simplification.Scenarios.APPROVER;
import static id.lincah.orgstructure.simplification.Scenarios.HOME_AFFAIRS;
import static id.lincah.orgstructure.simplification.Scenarios.OPERATOR;
import static id.lincah.orgstructure.simplification.Scenarios.VALIDATOR;
import static id.lincah.orgstructure.simplification.Scenarios.act;
import static id.lincah.orgstructure.simplification.Scenarios.ends;
import static id.lincah.orgstructure.simplification.Scenarios.identified;
import static id.lincah.orgstructure.simplification.Scenarios.propose;
import static id.lincah.orgstructure.simplification.Scenarios.remove;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** What goes to and fro between the agency and the ministries, and that it is closed in the end. */
@OrgStructureTest
class ExaminingScenarioTest {
    private static final String DAY = "2021-12-30";

    @Test
    void aReturnNamesRowsAndTheNextProposalShowsWhatIsDifferent() {
        Sample.office(OPERATOR, "XR", 3);
        var id = identified("XR", DAY, List.of(remove("XR.1.1", "XR.1"), remove("XR.1.2", "XR.1.0")));
        propose(id);
        OPERATOR.get("/scenarios/{id}/changes-since-return", id).body("items", hasSize(0));

        var unknown = Map.of(
                "remarks", "Perbaiki", "rows", List.of(Map.of("unitCode", "XR.9", "remark", "Tidak ada unit ini")));
        act(VALIDATOR, id, "return", unknown)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/rows/0/unitCode"));
        var rows = Map.of(
                "remarks",
                "Perbaiki penerus",
                "rows",
                List.of(
                        Map.of("unitCode", "XR.1.1", "remark", "Penerus terlalu tinggi"),
                        Map.of("unitCode", "XR.1.2", "remark", "Periksa lagi")));
        act(APPROVER, id, "return", rows).then().statusCode(403);
        ends(act(VALIDATOR, id, "return", rows), "RETURNED");
        OPERATOR.get("/scenarios/{id}/units?remarked=true", id)
                .body("items.code", equalTo(List.of("XR.1.1", "XR.1.2")))
                .body("items.remarkMended", equalTo(List.of(false, false)));

        ends(
                act(
                        OPERATOR,
                        id,
                        "decisions",
                        Map.of("rows", List.of(remove("XR.1.1", "XR.1.0"), remove("XR.1.2", "XR.1.0")))),
                "RETURNED");
        OPERATOR.get("/scenarios/{id}/units?remarked=true", id)
                .body("items.remarkMended", equalTo(List.of(true, false)));
        ends(act(APPROVER, id, "proposal", null), "PROPOSED");
        VALIDATOR
                .get("/scenarios/{id}/changes-since-return", id)
                .body("items.findAll { it.unitCode == 'XR.1.1' }.field", hasItem("successorUnitCode"))
                .body("items.find { it.field == 'successorUnitCode' }.before", equalTo("XR.1"))
                .body("items.find { it.field == 'successorUnitCode' }.after", equalTo("XR.1.0"))
                .body("items.findAll { it.unitCode == 'XR.1.2' }", hasSize(0));
        OPERATOR.get("/scenarios/{id}/changes-since-return?unit=XR.1.1&field=successorUnitCode&limit=1", id)
                .body("items.after", equalTo(List.of("XR.1.0")))
                .body("next", nullValue());
        OPERATOR.request()
                .accept("text/csv")
                .get("/scenarios/{id}/changes-since-return", id)
                .then()
                .statusCode(200)
                .body(containsString("XR.1.1"));
        history(id);
    }

    private static void history(String id) {
        OPERATOR.get("/scenarios/{id}/acts", id)
                .body(
                        "items.act",
                        equalTo(List.of(
                                "PROPOSAL", "DECISIONS", "RETURN", "PROPOSAL", "MAPPING", "DECISIONS", "SCREENING")))
                .body("items.find { it.act == 'RETURN' }.remark", equalTo("Perbaiki penerus"))
                .body("items.find { it.act == 'RETURN' }.actor", equalTo("validator"));
        OPERATOR.get("/scenarios/{id}/acts?act=RETURN", id).body("items", hasSize(1));
        OPERATOR.get("/scenarios/{id}/acts?limit=2", id)
                .body("items", hasSize(2))
                .header("Link", containsString("next"));
        OPERATOR.request()
                .accept("text/csv")
                .get("/scenarios/{id}/acts", id)
                .then()
                .statusCode(200)
                .body(containsString("Perbaiki penerus"));
        Api.as("operator-kaltim").get("/scenarios/{id}/acts", id).statusCode(404);
    }

    @Test
    void whatIsApprovedIsLockedForEverybodyEvenForTheDatabase() {
        Sample.office(OPERATOR, "XL", 2);
        var id = identified("XL", DAY, List.of(remove("XL.1.1", "XL.1.0")));
        propose(id);
        ends(act(VALIDATOR, id, "validation", null), "VALIDATED");
        ends(act(HOME_AFFAIRS, id, "approval", null), "APPROVED");
        var rename = Map.of("rows", List.of(Map.of("kind", "RENAME_UNIT", "code", "XL.1.2", "name", "Lain")));
        locked(id, "decisions", Map.of("rows", List.of(remove("XL.1.2", "XL.1.0"))));
        locked(id, "edits", rename);
        locked(id, "settings", Map.of("acceptProposals", true));
        locked(id, "screening", null);
        act(OPERATOR, id, "withdrawal", null).then().statusCode(409).body("code", equalTo("SCENARIO_STATE"));
        for (var change : List.of(
                "update scenario_unit set decision = 'KEEP' where scenario_id = ?::uuid",
                "delete from scenario_unit where scenario_id = ?::uuid",
                "update scenario set effective_on = '2022-06-01' where id = ?::uuid")) {
            assertThrows(IllegalStateException.class, () -> Databases.execute(change, id));
        }
    }

    private static void locked(String id, String act, Object body) {
        act(OPERATOR, id, act, body).then().statusCode(409).body("code", equalTo("SCENARIO_LOCKED"));
    }
}
