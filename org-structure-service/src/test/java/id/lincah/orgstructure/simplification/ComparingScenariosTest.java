package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.Api;
import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static id.lincah.orgstructure.simplification.Scenarios.APPROVER;
import static id.lincah.orgstructure.simplification.Scenarios.OPERATOR;
import static id.lincah.orgstructure.simplification.Scenarios.VALIDATOR;
import static id.lincah.orgstructure.simplification.Scenarios.act;
import static id.lincah.orgstructure.simplification.Scenarios.ends;
import static id.lincah.orgstructure.simplification.Scenarios.identified;
import static id.lincah.orgstructure.simplification.Scenarios.propose;
import static id.lincah.orgstructure.simplification.Scenarios.remove;
import static id.lincah.orgstructure.simplification.Scenarios.version;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/** Variants side by side. East Kalimantan's account, so that nobody else's units are counted. */
@OrgStructureTest
class ComparingScenariosTest {
    private static final String DAY = "2021-12-30";
    private static final Api KALTIM = Api.as("operator-kaltim");

    @Test
    void variantsAreCountedByOneMeasure() {
        Sample.office(KALTIM, "CM", 3);
        states(Map.of(
                "rows",
                List.of(
                        rate("PENGAWAS", "echelon", "IV.a", 540000),
                        rate("FUNGSIONAL", "level", "AHLI_MUDA", 918000))));
        var first = variant("A");
        var decided = Map.of("rows", List.of(remove("CM.1.1", "CM.1.0")));
        ends(act(KALTIM, first, "decisions", decided), "IDENTIFIED");
        String second = KALTIM.command("/scenarios/" + first + "/copy", null, Map.of("name", "Varian B"))
                .then()
                .statusCode(201)
                .body("copiedFrom", equalTo(first))
                .body("state", equalTo("IDENTIFIED"))
                .extract()
                .path("id");
        ends(act(KALTIM, second, "decisions", Map.of("rows", List.of(remove("CM.1.2", "CM.1.0")))), "IDENTIFIED");

        var ids = "today," + first + "," + second;
        KALTIM.get("/scenarios/comparison?ids=" + ids)
                .statusCode(200)
                .body("structures.name", equalTo(List.of("today", "Varian A", "Varian B")))
                .body("structures.figures.displaced", equalTo(List.of(0, 1, 2)))
                .body("structures[1].figures.positions['FUNGSIONAL AHLI_MUDA']", equalTo(1))
                .body("structures[0].differences", hasSize(0))
                .body(
                        "structures[1].differences.collect { it.unitCode + ' ' + it.kind }",
                        hasItem("CM.1.1 MISSING_HERE"))
                .body("structures[2].reductions.find { it.positionKind == 'PENGAWAS' }.removed", equalTo(2));
        // Between the variants nothing else differs, whatever other units the agency has.
        var variants = KALTIM.get("/scenarios/comparison?ids=" + first + "," + second)
                .body(
                        "structures[1].differences.collect { it.unitCode + ' ' + it.kind }",
                        equalTo(List.of("CM.1.2 MISSING_HERE")))
                .extract()
                .jsonPath();
        assertEquals(-1, difference(variants, "positions['PENGAWAS IV.a']"));
        assertEquals(-1, difference(variants, "units"));
        assertEquals(0, difference(variants, "layers"));
        assertEquals(378_000, difference(variants, "monthlyAllowances"));
        KALTIM.request()
                .accept("text/csv")
                .get("/scenarios/comparison?ids=" + ids)
                .then()
                .statusCode(200)
                .body(containsString("positions FUNGSIONAL AHLI_MUDA,"));
        pages(first, second);
        KALTIM.get("/scenarios/comparison?ids=gestern")
                .statusCode(400)
                .body("violations.code", hasItem("COMPARISON_IDS"));
        OPERATOR.get("/scenarios/comparison?ids=" + first).statusCode(404);
        VALIDATOR.get("/scenarios/comparison?ids=" + first).statusCode(403);
    }

    private static void pages(String first, String second) {
        var ids = first + "," + second + "," + first;
        KALTIM.get("/scenarios/comparison/differences?kind=MISSING_HERE&ids=" + ids)
                .statusCode(200)
                .body("items.unitCode", equalTo(List.of("CM.1.2")))
                .body("items.structure", equalTo(List.of(second)));
        var both = "/scenarios/comparison/differences?q=CM.1&limit=1&ids=today," + second;
        var next = KALTIM.get(both)
                .body("items.unitCode", equalTo(List.of("CM.1.1")))
                .extract()
                .<String>path("next");
        KALTIM.request()
                .queryParam("cursor", next)
                .get(both)
                .then()
                .statusCode(200)
                .body("items.unitCode", equalTo(List.of("CM.1.2")))
                .body("next", nullValue());
        KALTIM.request()
                .accept("text/csv")
                .get(both)
                .then()
                .statusCode(200)
                .body(containsString(second + ",CM.1.2,MISSING_HERE"));
        VALIDATOR.get(both).statusCode(403);
    }

    @Test
    void aMovedPositionCountsWhereItIsMovedTo() {
        Sample.office(KALTIM, "CP", 2);
        var body = Map.of("name", "Pindah", "rootUnitCodes", List.of("CP.1.0"), "effectiveOn", DAY);
        String id = KALTIM.command("/scenarios", null, body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        ends(act(KALTIM, id, "screening", null), "IDENTIFIED");
        var gone = Map.of("rows", List.of(remove("CP.1.1", "CP.1.0")));
        ends(act(KALTIM, id, "decisions", gone), "IDENTIFIED");
        var before = figures(id);
        // The head of what goes is moved to what stays: nobody is displaced, nobody equated.
        ends(act(KALTIM, id, "edits", Map.of("rows", List.of(moved("CP.S1")))), "IDENTIFIED");
        var after = figures(id);
        assertEquals(before.getInt("displaced") - 1, after.getInt("displaced"));
        assertEquals(before.getInt("positions['PENGAWAS IV.a']") + 1, after.getInt("positions['PENGAWAS IV.a']"));
        assertEquals(
                before.getInt("positions['FUNGSIONAL AHLI_MUDA']") - 1,
                after.getInt("positions.getOrDefault('FUNGSIONAL AHLI_MUDA', 0)"));
        // Four below the chief: his division and three others.
        ends(act(KALTIM, id, "edits", Map.of("rows", List.of(moved("CP.K2")))), "IDENTIFIED");
        assertEquals(after.getInt("positions.PELAKSANA"), figures(id).getInt("positions.PELAKSANA"));
        assertNotEquals(after.getString("span.average"), figures(id).getString("span.average"));
    }

    private static Map<String, Object> moved(String position) {
        return Map.of("kind", "MOVE_POSITION", "code", position, "unitCode", "CP.1");
    }

    private static JsonPath figures(String id) {
        return KALTIM.get("/scenarios/comparison?ids=" + id)
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("structures[0].figures");
    }

    private static int difference(JsonPath variants, String figure) {
        return (int) (variants.getDouble("structures[1].figures." + figure)
                - variants.getDouble("structures[0].figures." + figure));
    }

    private static String variant(String name) {
        var body = Map.of("name", "Varian " + name, "rootUnitCodes", List.of("CM.1.0", "CM.1.1"), "effectiveOn", DAY);
        String id = KALTIM.command("/scenarios", null, body)
                .then()
                .statusCode(201)
                .body("rootUnitCodes", equalTo(List.of("CM.1.0", "CM.1.1")))
                .extract()
                .path("id");
        ends(act(KALTIM, id, "screening", null), "IDENTIFIED");
        KALTIM.get("/scenarios/{id}/units", id).body("items", hasSize(4));
        return id;
    }

    private static Map<String, Object> rate(String kind, String field, String value, int monthly) {
        return Map.of(
                "positionKind",
                kind,
                field,
                value,
                "monthly",
                monthly,
                "validFrom",
                "2021-01-01",
                "source",
                "Contoh",
                "example",
                true);
    }

    private static void states(Object rates) {
        for (var who : List.of(Api.as("approver-kaltim"), KALTIM)) {
            who.request()
                    .header("Idempotency-Key", UUID.randomUUID())
                    .contentType(ContentType.JSON)
                    .body(rates)
                    .put("/allowance-rates")
                    .then()
                    .statusCode(who == KALTIM ? 200 : 403);
        }
        KALTIM.get("/allowance-rates")
                .body("items.position", equalTo(List.of("FUNGSIONAL AHLI_MUDA", "PENGAWAS IV.a")));
    }

    @Test
    void aDraftIsRenamedAndDeletedButNotOnceProposed() {
        Sample.office(OPERATOR, "DR", 2);
        var id = identified("DR", DAY, List.of(remove("DR.1.1", "DR.1.0")));
        ends(act(OPERATOR, id, "name", Map.of("name", "Nama baru")), "IDENTIFIED");
        OPERATOR.get("/scenarios/{id}", id).body("name", equalTo("Nama baru"));
        delete(APPROVER, id, version(id), 403);
        delete(OPERATOR, id, null, 428);
        String copy = OPERATOR.command("/scenarios/" + id + "/copy", null, Map.of("name", "Salinan"))
                .then()
                .extract()
                .path("id");
        delete(OPERATOR, copy, version(copy), 204);
        OPERATOR.get("/scenarios/{id}", copy).statusCode(404);
        propose(id);
        delete(OPERATOR, id, version(id), 409);
        act(OPERATOR, id, "name", Map.of("name", "Lain")).then().statusCode(409);
    }

    private static void delete(Api who, String id, String version, int expected) {
        var request = who.request().header("Idempotency-Key", UUID.randomUUID());
        if (version != null) {
            request.header("If-Match", version);
        }
        request.delete("/scenarios/{id}", id).then().statusCode(expected);
    }
}
