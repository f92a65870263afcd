package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.Api;
import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static id.lincah.orgstructure.simplification.Scenarios.OPERATOR;
import static id.lincah.orgstructure.simplification.Scenarios.act;
import static id.lincah.orgstructure.simplification.Scenarios.ends;
import static id.lincah.orgstructure.simplification.Scenarios.identified;
import static id.lincah.orgstructure.simplification.Scenarios.remove;
import static id.lincah.orgstructure.simplification.Scenarios.version;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** What helps the operator decide: proposed places, decisions over a filter, the list of what is missing. */
@OrgStructureTest
class ScreeningAidsTest {
    private static final String DAY = "2021-12-30";
    private static final Api BANYUWANGI = Api.as("operator-banyuwangi");

    @Test
    void aPlaceIsProposedWithItsReasonAndCountsOnceConfirmed() {
        Sample.agencies();
        BANYUWANGI
                .importFile("UNITS", Sample.BEGIN, Sample.UNIT_HEADER + """
                        BW,,Pemerintah Kabupaten Contoh,PEMKAB,,,
                        BW.1,BW,Dinas Contoh,DINAS,II.b,,
                        BW.1.0,BW.1,Sekretariat,SEKRETARIAT,III.a,,
                        BW.1.0.1,BW.1.0,Subbagian Keuangan,SUBBAGIAN,IV.a,,
                        BW.1.1,BW.1,Bidang Satu,BIDANG,III.b,,
                        BW.1.1.1,BW.1.1,Seksi Kuptan,SEKSI,IV.a,,
                        BW.1.2,BW.1,UPT Contoh,UPT,IV.a,,
                        """)
                .then()
                .statusCode(200);
        var body = Map.of("name", "Kabupaten", "rootUnitCode", "BW", "effectiveOn", DAY);
        String id = BANYUWANGI
                .command("/scenarios", null, body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        ends(act(BANYUWANGI, id, "screening", null), "IDENTIFIED");
        BANYUWANGI
                .get("/scenarios/{id}/units?headKind=PENGAWAS", id)
                .body("items.outcome", equalTo(List.of("CANDIDATE", "CANDIDATE", "CANDIDATE")))
                .body("items.proposedSetting", equalTo(java.util.Arrays.asList("SECRETARIAT_OF_OFFICE", null, "UPT")))
                .body("items[0].proposalReason", containsString("sekretariat"))
                .body("items[0].setting", nullValue());
        BANYUWANGI.get("/scenarios/{id}/units?proposedSetting=UPT", id).body("items.code", equalTo(List.of("BW.1.2")));

        var one = Map.of("rows", List.of(Map.of("unitCode", "BW.1.2", "setting", "UPT")));
        act(Api.as("operator"), id, "settings", one).then().statusCode(404);
        act(Api.as("validator"), id, "settings", one).then().statusCode(403);
        ends(act(BANYUWANGI, id, "settings", one), "IDENTIFIED");
        BANYUWANGI
                .get("/scenarios/{id}/units?outcome=KEPT&headKind=PENGAWAS", id)
                .body("items.code", equalTo(List.of("BW.1.2")))
                .body("items[0].rule", equalTo("R25-05"));
        ends(act(BANYUWANGI, id, "settings", Map.of("acceptProposals", true)), "IDENTIFIED");
        BANYUWANGI.get("/scenarios/{id}/units?outcome=CANDIDATE", id).body("items.code", equalTo(List.of("BW.1.1.1")));
    }

    @Test
    void aDecisionOverAFilterIsPreviewedThenDone() {
        Sample.office(OPERATOR, "FB", 4);
        var id = identified("FB", DAY, List.of());
        var wanted = new HashMap<String, Object>(Map.of(
                "filter",
                Map.of("headKind", "PENGAWAS", "type", "SEKSI", "under", "FB.1"),
                "decision",
                "REMOVE",
                "successor",
                Map.of("kind", "PARENT"),
                "preview",
                true));
        var before = version(id);
        act(OPERATOR, id, "decisions/by-filter", wanted)
                .then()
                .statusCode(200)
                .body("units", equalTo(4))
                .body("faulty", equalTo(0));
        act(OPERATOR, id, "decisions/by-filter", Map.of("filter", Map.of(), "decision", "REMOVE", "preview", true))
                .then()
                .body("units", equalTo(7))
                .body("faulty", equalTo(2))
                .body("violations.unitCode", containsInAnyOrder("FB", "FB.1"))
                .body("violations.code", hasItems("NOT_REMOVABLE"));
        OPERATOR.get("/scenarios/{id}", id).header("ETag", equalTo(before));
        var advice = "/scenarios/{id}/units/FB.1.0/advice?specialisations=5&coreTask=STAFF&formalisation=HIGH";
        OPERATOR.get(advice, id)
                .body("kind", equalTo("AID"))
                .body("variables.find { it.variable == 'SUPPORTING_STAFF' }.given", equalTo("4"))
                .body("leaning", equalTo("KEEP_LAYER"));
        OPERATOR.get("/scenarios/{id}/units/FB.9/advice", id).statusCode(404);
        Api.as("operator-kaltim").get(advice, id).statusCode(404);

        act(Api.as("approver"), id, "decisions/by-filter", wanted).then().statusCode(403);
        wanted.remove("preview");
        ends(act(OPERATOR, id, "decisions/by-filter", wanted), "IDENTIFIED");
        OPERATOR.get("/scenarios/{id}/units?decision=REMOVE", id)
                .body("items", hasSize(4))
                .body("items[0].successorUnitCode", equalTo("FB.1.0"));
        OPERATOR.get("/scenarios/{id}/units?decision=REMOVE&sort=NAME&limit=2", id)
                .body("items", hasSize(2));
    }

    @Test
    void everythingMissingStandsInOneListWithItsRemedy() {
        Sample.office(OPERATOR, "CK", 2);
        var id = identified("CK", DAY, List.of(remove("CK.1.1", "CK.1.2"), remove("CK.1.2", "CK.1")));
        OPERATOR.get("/scenarios/{id}/checklist", id)
                .statusCode(200)
                .body(
                        "items.collect { it.code + ' ' + it.unit }",
                        containsInAnyOrder(
                                "FUNCTION_UNASSIGNED CK.1.1",
                                "SOTK_REGULATION_MISSING null",
                                "COMPLETION_LATE null",
                                "POSITION_MAP_MISSING null",
                                "ROUTE_REGIONAL null"))
                .body("items[0].rule", equalTo("R25-10"))
                .body("items[0].citation.article", equalTo("R25-10"))
                .body("items[0].blocks", equalTo("MAPPING"))
                .body("items[0].link", equalTo("/api/org-structure/v1/scenarios/" + id + "/decisions"))
                .body("items[0].remedy", containsString("penerus"));
        var next = OPERATOR.get("/scenarios/{id}/checklist?limit=4", id)
                .body("items.unit", equalTo(Arrays.asList("CK.1.1", null, null, null)))
                .extract()
                .<String>path("next");
        OPERATOR.get("/scenarios/{id}/checklist?limit=4&cursor={c}", id, next)
                .body("items.code", equalTo(List.of("SOTK_REGULATION_MISSING")));
        OPERATOR.get("/scenarios/{id}/checklist?unit=CK.1.1&severity=BLOCKING", id)
                .body("items.code", equalTo(List.of("FUNCTION_UNASSIGNED")));
        OPERATOR.get("/scenarios/{id}/checklist?blocks=ENACTMENT", id)
                .body("items.code", equalTo(List.of("SOTK_REGULATION_MISSING")));
        OPERATOR.request()
                .accept("text/csv")
                .header("Accept-Language", "en")
                .get("/scenarios/{id}/checklist", id)
                .then()
                .statusCode(200)
                .body(containsString("takes over each function"));
        Api.as("operator-kaltim").get("/scenarios/{id}/checklist", id).statusCode(404);
    }
}
