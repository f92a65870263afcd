package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.Api;
import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import id.lincah.testsupport.Databases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static id.lincah.orgstructure.simplification.EnactingAheadTest.structure;
import static id.lincah.orgstructure.simplification.Scenarios.APPROVER;
import static id.lincah.orgstructure.simplification.Scenarios.OPERATOR;
import static id.lincah.orgstructure.simplification.Scenarios.act;
import static id.lincah.orgstructure.simplification.Scenarios.ends;
import static id.lincah.orgstructure.simplification.Scenarios.identified;
import static id.lincah.orgstructure.simplification.Scenarios.regulate;
import static id.lincah.orgstructure.simplification.Scenarios.remove;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** The structure inside a scenario: seen by nobody until it is enacted, and gone without trace when revoked. */
@OrgStructureTest
class ScenarioEditsTest {
    private static final String FAR = "2091-01-01";

    private static Map<String, Object> row(String kind, String code, Object... more) {
        var row = new HashMap<String, Object>(Map.of("kind", kind, "code", code));
        for (int i = 0; i < more.length; i += 2) {
            row.put((String) more[i], more[i + 1]);
        }
        return row;
    }

    private static Map<String, Object> changes(String prefix) {
        return Map.of(
                "rows",
                List.of(
                        row(
                                "ADD_UNIT",
                                prefix + ".1.N",
                                "name",
                                "Bidang Baru",
                                "type",
                                "BIDANG",
                                "unitCode",
                                prefix + ".1"),
                        row(
                                "ADD_POSITION",
                                prefix + ".NP",
                                "name",
                                "Kepala Bidang Baru",
                                "positionKind",
                                "ADMINISTRATOR",
                                "echelon",
                                "III.a",
                                "head",
                                true,
                                "unitCode",
                                prefix + ".1.N"),
                        row("RENAME_UNIT", prefix + ".1.2", "name", "Seksi Dua Baru"),
                        row("MOVE_UNIT", prefix + ".1.3", "unitCode", prefix + ".1.N"),
                        row("MERGE_UNIT", prefix + ".1.4", "unitCode", prefix + ".1.2"),
                        row("RENAME_POSITION", prefix + ".K2", "name", "Pengelola Baru"),
                        row("MOVE_POSITION", prefix + ".K3", "unitCode", prefix + ".1.N")));
    }

    @Test
    void changesAreSeenInsideOnlyThenEnactedThenRevoked() {
        Sample.office(OPERATOR, "EW", 4);
        var id = identified("EW", FAR, List.of(remove("EW.1.1", "EW.1.0")));
        var before = structure("EW");
        act(APPROVER, id, "edits", changes("EW")).then().statusCode(403);
        ends(act(OPERATOR, id, "edits", changes("EW")), "IDENTIFIED");
        assertEquals(before, structure("EW"));
        OPERATOR.get("/scenarios/{id}/edits", id).body("items", hasSize(7)).body("items.status", hasItem(nullValue()));
        var next = OPERATOR.get("/scenarios/{id}/edits?limit=6", id)
                .body("items", hasSize(6))
                .extract()
                .<String>path("next");
        OPERATOR.get("/scenarios/{id}/edits?limit=6&cursor={c}", id, next)
                .body("items.code", equalTo(List.of("EW.K3")))
                .body("next", nullValue());
        OPERATOR.get("/scenarios/{id}/edits?q=dua baru&baseChanged=false", id)
                .body("items.kind", equalTo(List.of("RENAME_UNIT")));
        OPERATOR.get("/scenarios/{id}/edits?baseChanged=true", id).body("items", hasSize(0));
        var inside = "roots.find { it.code == 'EW' }.children[0].children";
        OPERATOR.get("/scenarios/{id}/unit-tree", id)
                .body(inside + ".code", containsInAnyOrder("EW.1.0", "EW.1.N"))
                .body(inside + ".find { it.code == 'EW.1.N' }.fate", equalTo("ADDED"))
                .body(inside + ".find { it.code == 'EW.1.N' }.children[0].fate", equalTo("MOVED"))
                .body(inside + ".find { it.code == 'EW.1.0' }.children.code", equalTo(List.of("EW.1.2")))
                .body(inside + ".find { it.code == 'EW.1.0' }.children[0].fate", equalTo("RENAMED"))
                .body(inside + ".find { it.code == 'EW.1.0' }.children[0].takesOver", equalTo(List.of("EW.1.4")));
        regulate(id);
        ends(act(APPROVER, id, "enactment", null), "EFFECTIVE");
        enacted();
        ends(act(APPROVER, id, "revocation", Map.of("reason", "Salah")), "REGULATED");
        assertEquals(before, structure("EW"));
        assertEquals(0, lineage("EW.1.4"));
    }

    private static long lineage(String merged) {
        return Databases.count(
                "select count(*) from unit_lineage where kind = 'MERGED' and predecessor_id = (select id from unit where code = ?)",
                merged);
    }

    private static void enacted() {
        var office = "roots[0].children";
        OPERATOR.get("/unit-tree?root=EW.1&asOf=" + FAR)
                .body(office + ".code", containsInAnyOrder("EW.1.0", "EW.1.N"))
                .body(office + ".find { it.code == 'EW.1.N' }.children.code", equalTo(List.of("EW.1.3")))
                .body(office + ".find { it.code == 'EW.1.0' }.children.name", equalTo(List.of("Seksi Dua Baru")));
        assertEquals(1, lineage("EW.1.4"));
        OPERATOR.get("/unit-tree?root=EW.1&asOf=2090-12-31").body(office + ".code", not(hasItem("EW.1.N")));
        OPERATOR.get("/positions?q=Pengelola Baru&asOf=" + FAR).body("items.code", equalTo(List.of("EW.K2")));
        OPERATOR.get("/positions?q=Kepala Bidang Baru&asOf=" + FAR).body("items.unitCode", equalTo(List.of("EW.1.N")));
        assertEquals("EW.1.N", Databases.value("""
                select u.code from position_period t join position p on p.id = t.position_id join unit u on u.id = t.unit_id
                where p.code = 'EW.K3' and t.valid_to is null
                """));
        for (var type : List.of("unit.created", "unit.changed", "unit.moved", "position.created", "position.changed")) {
            assertEquals(1, Math.min(1, Databases.count("""
                            select count(*) from announcement where event_type like ? and effective_on = '2091-01-01'
                            """, "%" + type + "%")), type);
        }
    }

    @Test
    void everyFaultyRowIsNamedAndNothingIsKept() {
        Sample.office(OPERATOR, "EF", 2);
        var id = identified("EF", FAR, List.of());
        var rows = new ArrayList<>(List.of(
                row("RENAME_UNIT", "EF.9", "name", "X"),
                row("RENAME_UNIT", "EF.1.1"),
                row("MOVE_UNIT", "EF.1.0", "unitCode", "EF.1.1"),
                row("ADD_UNIT", "EF.1.1", "name", "X", "type", "SEKSI", "unitCode", "EF.1"),
                row("ADD_UNIT", "EF.1.8", "name", "X", "type", "SEKSI", "unitCode", "EF.1", "echelon", "VII"),
                row("ADD_POSITION", "EF.Z", "name", "X", "unitCode", "EF.1")));
        act(OPERATOR, id, "edits", Map.of("rows", rows))
                .then()
                .statusCode(422)
                .body("code", equalTo("EDITS_FAULTY"))
                .body(
                        "violations.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/rows/0/code UNIT_UNKNOWN",
                                "/rows/1/name VALUE_REQUIRED",
                                "/rows/2/unitCode PARENT_CYCLE",
                                "/rows/3/code CODE_IN_USE",
                                "/rows/4/echelon ECHELON_UNKNOWN",
                                "/rows/5/positionKind VALUE_REQUIRED"));
        OPERATOR.get("/scenarios/{id}/edits", id).body("items", hasSize(0));
        Api.as("operator-kaltim").get("/scenarios/{id}/edits", id).statusCode(404);
        Api.as("operator-kaltim").get("/scenarios/{id}/unit-tree", id).statusCode(404);
    }

    @Test
    void aChangeUnderneathIsFlaggedUntilScreenedAgainAndAChangeCanBeTakenOut() {
        Sample.office(OPERATOR, "EB", 3);
        var id = identified("EB", FAR, List.of());
        ends(
                act(
                        OPERATOR,
                        id,
                        "edits",
                        Map.of(
                                "rows",
                                List.of(
                                        row("RENAME_UNIT", "EB.1.2", "name", "Dua"),
                                        row("MERGE_UNIT", "EB.1.3", "unitCode", "EB.1.2")))),
                "IDENTIFIED");
        var renamed = Sample.UNIT_HEADER + "EB.1.2,EB.1.0,Seksi Lain,SEKSI,IV.a,,surat;arsip\n";
        OPERATOR.importFile("UNITS", "2022-02-01", renamed).then().statusCode(200);
        OPERATOR.get("/scenarios/{id}/edits", id)
                .body("items.find { it.kind == 'RENAME_UNIT' }.status", equalTo("BASE_CHANGED"));
        OPERATOR.request()
                .accept("text/csv")
                .get("/scenarios/{id}/edits", id)
                .then()
                .body(containsString("BASE_CHANGED"));
        ends(act(OPERATOR, id, "screening", null), "IDENTIFIED");
        OPERATOR.get("/scenarios/{id}/edits", id).body("items.find { it.kind == 'RENAME_UNIT' }.status", nullValue());
        OPERATOR.get("/scenarios/{id}/units?q=EB.1.3", id)
                .body("items[0].merged", equalTo(true))
                .body("items[0].decision", equalTo("REMOVE"));

        String merger = OPERATOR.get("/scenarios/{id}/edits?kind=MERGE_UNIT", id)
                .extract()
                .path("items[0].id");
        ends(act(OPERATOR, id, "edits/removal", Map.of("ids", List.of(merger))), "IDENTIFIED");
        OPERATOR.get("/scenarios/{id}/units?q=EB.1.3", id).body("items[0].decision", equalTo("KEEP"));
    }
}
