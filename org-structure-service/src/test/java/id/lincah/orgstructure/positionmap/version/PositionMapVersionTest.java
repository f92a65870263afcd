package id.lincah.orgstructure.positionmap.version;

import id.lincah.orgstructure.Api;
import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import id.lincah.testsupport.Databases;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@OrgStructureTest
class PositionMapVersionTest {
    private static final String VERSIONS = "/position-map-versions";

    private final Api operator = Api.as("operator");
    private final Api approver = Api.as("approver");

    @Test
    void isRefusedWithEveryFindingUntilNothingIsMissing() {
        Sample.office(operator, "VA", 2);
        var id = draft("VA.1", "2021-06-01");
        enact(id, "0", "2021-07-01")
                .statusCode(422)
                .body("code", equalTo("MAP_ENACTMENT_REFUSED"))
                .body("findings", hasSize(12))
                .body("findings.code", hasItems("ABK_MISSING", "CLASS_MISSING"))
                .body("findings.citation.instrument", everyItem(equalTo("Keputusan Lincah")));
        needs("VA", 2, "2021-01-01");
        var whole = draft("VA.1", "2021-06-01");
        enact(whole, "0", "2021-07-01")
                .statusCode(200)
                .body("state", equalTo("ENACTED"))
                .body("regulationNumber", equalTo("Perwal 9/2021"));
        enact(whole, "1", "2021-08-01").statusCode(409).body("code", equalTo("MAP_STATE"));
    }

    @Test
    void isRefusedWhenAUnitNoLongerStandsOnTheDay() {
        Sample.office(operator, "VB", 2);
        needs("VB", 2, "2021-01-01");
        var id = draft("VB.1", "2021-06-01");
        Databases.execute("update placement set valid_to = '2022-01-01' where position_id in (select position_id"
                + " from position_period where unit_id in (select id from unit where code = 'VB.1.2'))");
        Databases.execute("update position_period set valid_to = '2022-01-01' where unit_id in"
                + " (select id from unit where code = 'VB.1.2')");
        Databases.execute("update unit_period set valid_to = '2022-01-01' where unit_id in"
                + " (select id from unit where code = 'VB.1.2')");
        enact(id, "0", "2022-01-01").statusCode(422).body("findings.code", contains("ORPHAN_BOX", "ORPHAN_BOX"));
        operator.get(VERSIONS + "/{id}/comparison?with=today", id)
                .statusCode(200)
                .body("removed.before.unitCode", contains("VB.1.2", "VB.1.2"))
                .body("added", hasSize(0));
        enact(id, "0", "2021-12-31").statusCode(200);
    }

    @Test
    void aDraftCanBeDiscardedAndAnEnactedMapCannot() {
        Sample.office(operator, "VX", 1);
        needs("VX", 1, "2021-01-01");
        var id = draft("VX.1", "2021-06-01");
        discard(approver, id, "0", 403);
        discard(operator, id, null, 428);
        discard(operator, id, "7", 412);
        discard(Api.as("operator-kaltim"), id, "0", 404);
        discard(operator, id, "0", 204);
        operator.get(VERSIONS + "/{id}", id).statusCode(404);
        assertEquals(0, Databases.count("select count(*) from position_map_box where version_id = ?::uuid", id));
        var enacted = draft("VX.1", "2021-06-01");
        enact(enacted, "0", "2021-07-01").statusCode(200);
        discard(operator, enacted, "1", 409);
    }

    private static void discard(Api who, String id, String version, int expected) {
        var request = who.request().header("Idempotency-Key", UUID.randomUUID());
        if (version != null) {
            request.header("If-Match", '"' + version + '"');
        }
        request.delete(VERSIONS + "/{id}", id).then().statusCode(expected);
    }

    @Test
    void neverChangesOnceEnacted() throws SQLException {
        Sample.office(operator, "VC", 1);
        needs("VC", 1, "2021-01-01");
        var id = draft("VC.1", "2021-06-01");
        enact(id, "0", "2021-07-01").statusCode(200);
        needs("VC", 1, "2021-01-01", 4);
        operator.get(VERSIONS + "/{id}/map", id).statusCode(200).body("totals.required", equalTo(4));
        for (var change : List.of(
                "update position_map_version set name = 'x' where id = '%s'",
                "delete from position_map_version where id = '%s'",
                "update position_map_box set need = 9 where version_id = '%s'",
                "delete from position_map_box where version_id = '%s'",
                "update position_map_unit set name = 'x' where version_id = '%s'",
                "insert into position_map_unit (version_id, agency_id, unit_id, code, name, type)"
                        + " select version_id, agency_id, '00000000-0000-0000-0000-000000000000', 'X', 'x', 'x'"
                        + " from position_map_unit where version_id = '%s' limit 1")) {
            var refused = assertThrows(SQLException.class, () -> asTheApplication(change.formatted(id)), change);
            assertTrue(List.of("42501", "23503").contains(refused.getSQLState()), () -> change + refused.getMessage());
        }
        assertEquals(0, asTheApplication("delete from position_map_box where version_id is null"));
    }

    @Test
    void followsOneAnotherByDateAndCanBeRevoked() {
        Sample.office(operator, "VD", 1);
        needs("VD", 1, "2021-01-01");
        var first = draft("VD.1", "2021-06-01");
        enact(first, "0", "2021-07-01").statusCode(200);
        var second = draft("VD.1", "2021-09-01");
        enact(second, "0", "2021-07-01").statusCode(422).body("findings.code", contains("MAP_NOT_LATER"));
        enact(second, "0", "2021-10-01").statusCode(200);
        operator.get(VERSIONS + "/{id}", first)
                .body("endsOn", equalTo("2021-10-01"))
                .body("replacedBy", equalTo(second));
        operator.get(VERSIONS + "?root=VD.1&inForceOn=2021-09-30").body("items.id", contains(first));
        operator.request()
                .accept("text/csv")
                .get(VERSIONS + "?root=VD.1")
                .then()
                .statusCode(200)
                .body(containsString(
                        ",2021-06-01,VD.1,ENACTED,Perwal 9/2021,2021-06-15,2021-07-01,2021-10-01," + second));
        operator.get(VERSIONS + "?root=VD.1&inForceOn=2021-10-01").body("items.id", contains(second));
        var revoke = Map.of("regulationNumber", "Perwal 3/2022", "issuedOn", "2022-01-02", "endsOn", "2022-02-01");
        var path = VERSIONS + "/" + second + "/revocation";
        operator.command(path, "\"1\"", revoke).then().statusCode(403);
        approver.command(path, "\"1\"", revoke)
                .then()
                .statusCode(200)
                .body("endsOn", equalTo("2022-02-01"))
                .body("replacedBy", nullValue());
        approver.command(path, "\"1\"", revoke).then().statusCode(409).body("code", equalTo("MAP_ENDED"));
        operator.get(VERSIONS + "?root=VD.1&inForceOn=2022-02-01").body("items", hasSize(0));
    }

    @Test
    void tellsWhatBecameOfTheBoxes() {
        Sample.office(operator, "VE", 2);
        needs("VE", 2, "2021-01-01");
        var before = draft("VE.1", "2021-06-01");
        var gone = List.of(
                Map.of("unitCode", "VE.1.1", "positionCode", "VE.K1", "ends", true),
                Map.of("unitCode", "VE.1.2", "positionCode", "VE.K2", "ends", true));
        record("2021-09-01", gone);
        operator.importFile(
                        "POSITIONS",
                        "2021-09-01",
                        Sample.POSITION_HEADER
                                + "VE.K1,VE.1.2,Pengadministrasi VE 1,PELAKSANA,,false\n"
                                + "VE.K2,VE.1.2,Pengolah Data VE,PELAKSANA,,false\n"
                                + "VE.N1,VE.1.1,Caraka VE,PELAKSANA,,false\n")
                .then()
                .statusCode(200);
        var after = draft("VE.1", "2021-10-01");
        operator.get(VERSIONS + "/{id}/comparison?with={other}", before, after)
                .statusCode(200)
                .body("moved.before.unitCode", contains("VE.1.1"))
                .body("moved.after.unitCode", contains("VE.1.2"))
                .body("changed.after.title", contains("Pengolah Data VE"))
                .body("added.after.title", contains("Caraka VE"))
                .body("removed", hasSize(0));
        operator.get(VERSIONS + "/{id}/comparison?with=yesterday", before).statusCode(400);
        Api.as("operator-kaltim")
                .get(VERSIONS + "/{id}/comparison?with={other}", before, after)
                .statusCode(404);
    }

    @Test
    void isDraftedByTheOperatorEnactedByTheApproverAndReadByTheRest() {
        Sample.office(operator, "VF", 1);
        var id = draft("VF.1", "2021-06-01");
        var command = Map.of("name", "Peta", "asOf", "2021-06-01", "rootUnitCode", "VF.1");
        approver.command(VERSIONS, null, command).then().statusCode(403);
        operator.command(VERSIONS, null, Map.of("name", "Peta", "asOf", "2021-06-01", "rootUnitCode", "VF.9"))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/rootUnitCode"));
        operator.command(VERSIONS + "/" + id + "/enactment", "\"0\"", enactment("2021-07-01"))
                .then()
                .statusCode(403);
        approver.command(VERSIONS + "/" + id + "/enactment", null, enactment("2021-07-01"))
                .then()
                .statusCode(428);
        enact(id, "7", "2021-07-01").statusCode(412);
        for (var reader : List.of("approver", "auditor", "validator", "homeaffairs")) {
            Api.as(reader).get(VERSIONS + "/{id}", id).statusCode(200);
            Api.as(reader).get(VERSIONS + "/{id}/map", id).statusCode(200);
            Api.as(reader).get(VERSIONS).statusCode(200).body("items.id", hasItem(id));
        }
        Api.as("employee").get(VERSIONS + "/{id}", id).statusCode(403);
        Api.as("employee").get(VERSIONS).statusCode(403);
        Api.as("operator-kaltim").get(VERSIONS + "/{id}", id).statusCode(404);
        Api.as("operator-kaltim").get(VERSIONS).body("items.id", not(hasItem(id)));
        Api.as("approver-kaltim")
                .command(VERSIONS + "/" + id + "/enactment", "\"0\"", enactment("2021-07-01"))
                .then()
                .statusCode(404);
        operator.get("/rules/RA-49").body("sentence", containsString("peraturan"));
    }

    private String draft(String root, String day) {
        return operator.command(VERSIONS, null, Map.of("name", "Peta " + root, "asOf", day, "rootUnitCode", root))
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .extract()
                .path("id");
    }

    private ValidatableResponse enact(String id, String version, String effectiveOn) {
        return approver.command(VERSIONS + "/" + id + "/enactment", '"' + version + '"', enactment(effectiveOn))
                .then();
    }

    private static Map<String, Object> enactment(String effectiveOn) {
        return Map.of("regulationNumber", "Perwal 9/2021", "issuedOn", "2021-06-15", "effectiveOn", effectiveOn);
    }

    private void needs(String prefix, int sections, String day) {
        needs(prefix, sections, day, 1);
    }

    /** A final need and a class for every box of the sample office. */
    private void needs(String prefix, int sections, String day, int need) {
        var rows = new ArrayList<Map<String, Object>>();
        rows.add(row(prefix + ".1", prefix + ".P1", need));
        rows.add(row(prefix + ".1.0", prefix + ".P0", need));
        for (int i = 1; i <= sections; i++) {
            rows.add(row(prefix + ".1." + i, prefix + ".S" + i, need));
            rows.add(row(prefix + ".1." + i, prefix + ".K" + i, need));
        }
        record(day, rows);
    }

    private void record(String day, List<?> rows) {
        operator.command("/position-needs", null, Map.of("effectiveOn", day, "basis", "ABK 2020", "rows", rows))
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> row(String unit, String position, int need) {
        return Map.of("unitCode", unit, "positionCode", position, "jobClass", 9, "need", need);
    }

    private static int asTheApplication(String sql) throws SQLException {
        try (var connection = Databases.connectAs("app");
                var statement = connection.createStatement()) {
            statement.execute(
                    "select set_config('app.agency', '35', false), set_config('app.roles', 'operator', false)");
            return statement.executeUpdate(sql);
        }
    }
}
