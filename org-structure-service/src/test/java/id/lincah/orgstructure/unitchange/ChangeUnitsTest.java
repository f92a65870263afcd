package id.lincah.orgstructure.unitchange;

import id.lincah.orgstructure.Api;
import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import id.lincah.testsupport.Databases;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@OrgStructureTest
class ChangeUnitsTest {
    private static final String CHANGES = "/units/changes";
    private final Api operator = Api.as("operator");

    @Test
    void createsRenamesAndMovesOnOneDay() {
        Sample.office(operator, "UA", 2);
        operator.command(CHANGES, null, decree("2022-01-01", """
                {"kind":"CREATE","code":"UA.2","parentCode":"UA","name":"Badan UA","type":"BADAN","echelon":"II.b"},
                {"kind":"MOVE","unitCode":"UA.1.1","parentCode":"UA.2"},
                {"kind":"RENAME","unitCode":"UA.1.2","name":"Seksi Dua","functions":["surat"]}"""))
                .then()
                .statusCode(201)
                .header("Location", containsString("/unit-changes/"))
                .body("unitsCreated", equalTo(1), "unitsChanged", equalTo(2), "holders", equalTo(4));
        tree("UA", "2021-12-31").body("roots[0].children.code", contains("UA.1"));
        tree("UA", "2022-01-01")
                .body("roots[0].children.code", contains("UA.1", "UA.2"))
                .body("roots[0].children[1].children.code", contains("UA.1.1"));
        unit("UA.1.2")
                .body("periods.name", contains("Seksi Dua", "Seksi 2"))
                .body("periods[0].functions", contains("surat"), "periods[1].validTo", equalTo("2022-01-01"));
        assertEquals(List.of("id.lincah.unit.created.v1"), types("UA.2"));
        assertEquals(List.of("id.lincah.unit.created.v1", "id.lincah.unit.changed.v1"), types("UA.1.1"));
        assertTrue(placed("Pejabat UA 1").contains("\"officeName\":\"Badan UA\""));
    }

    @Test
    void mergesUnitsAndLosesNobody() {
        Sample.office(operator, "UB", 3);
        var merge = """
                {"kind":"MERGE","unitCodes":["UB.1.1","UB.1.2"],"intoCode":"UB.1.3"%s}""";
        refused(decree("2022-01-01", merge.formatted("")))
                .body("violations.code", everyItem(equalTo("HEAD_POSITION_UNDECIDED")))
                .body("violations.pointer", contains("/changes/0/headPosition", "/changes/0/headPosition"))
                .body("violations[0].message", containsString("UB.S1"));
        refused(decree("2022-01-01", merge.formatted(",\"headPosition\":\"END\"")))
                .body("violations.code", everyItem(equalTo("HEAD_POSITION_OCCUPIED")));
        refused(decree("2022-01-01", merge.formatted(",\"headPosition\":\"HEADS_SUCCESSOR\"")))
                .body("violations.code", everyItem(equalTo("SECOND_HEAD")));
        var command = decree("2022-01-01", merge.formatted(",\"headPosition\":\"JOINS_SUCCESSOR\""));
        operator.ask(CHANGES + "/preview", command)
                .statusCode(200)
                .body("id", nullValue(), "unitsEnded", equalTo(2), "positionsMoved", equalTo(4), "holders", equalTo(4));
        tree("UB", "2022-01-01").body("roots[0].children[0].children[0].children", hasSize(3));

        operator.command(CHANGES, null, command).then().statusCode(201).body("holders", equalTo(4));
        tree("UB", "2021-12-31").body("roots[0].children[0].children[0].children", hasSize(3));
        tree("UB", "2022-01-01")
                .body("roots[0].children[0].children[0].children.code", contains("UB.1.3"))
                .body("roots[0].children[0].children[0].children[0].positions.holders", contains(1, 1, 1, 1, 1, 1));
        var old = unit("UB.1.1")
                .body("endedOn", equalTo("2022-01-01"))
                .body("successors.code", contains("UB.1.3"), "successors.kind", contains("MERGED"))
                .body("standing.code", contains("UB.1.3"));
        old.header("ETag", notNullValue());
        operator.get("/units/{id}/lineage", id("UB.1.3"))
                .statusCode(200)
                .body("predecessors.code", containsInAnyOrder("UB.1.1", "UB.1.2"), "successors", empty());
        assertTrue(types("UB.1.1").contains("id.lincah.unit.abolished.v1"));
        assertTrue(placed("Pejabat UB 1").contains("\"unitId\":\"" + id("UB.1.3")));
        assertEquals(
                4,
                Databases.count("select count(*) from outbox o join position i on i.id = o.aggregate_id"
                        + " where o.type = 'id.lincah.position.changed.v1' and i.code like 'UB.%'"));
    }

    @Test
    void splitsAUnitAsTheOperatorSaysAndFollowsTheChain() {
        Sample.office(operator, "UD", 2);
        operator.command(CHANGES, null, decree("2022-01-01", """
                {"kind":"CREATE","code":"UD.A","parentCode":"UD","name":"Dinas A","type":"DINAS","echelon":"II.b"},
                {"kind":"CREATE","code":"UD.B","parentCode":"UD","name":"Dinas B","type":"DINAS","echelon":"II.b"},
                {"kind":"MOVE","unitCode":"UD.1.2","parentCode":"UD.1"},
                {"kind":"SPLIT","unitCode":"UD.1","intoCodes":["UD.A","UD.B"],"headPosition":"HEADS_SUCCESSOR",
                 "subUnits":[{"unitCode":"UD.1.2","parentCode":"UD.B"}]}""")).then().statusCode(201);
        tree("UD", "2022-01-01")
                .body("roots[0].children.code", contains("UD.A", "UD.B"))
                .body("roots[0].children[0].headKind", equalTo("JPT"))
                .body("roots[0].children[0].children.code", contains("UD.1.0"))
                .body("roots[0].children[1].children.code", contains("UD.1.2"));
        operator.command(CHANGES, null, decree("2023-01-01", """
                {"kind":"ABOLISH","unitCode":"UD.B","successorCode":"UD.A"}""")).then().statusCode(201);
        unit("UD.1")
                .body("successors.code", containsInAnyOrder("UD.A", "UD.B"))
                .body("standing.code.unique()", contains("UD.A"));
        operator.get("/units/{id}/lineage", id("UD.1"))
                .body("successors.collect { it.code + it.step }", containsInAnyOrder("UD.A1", "UD.B1", "UD.A2"));
        operator.get("/units/codes/UD.1").statusCode(200).body("id", equalTo(id("UD.1")));
    }

    @Test
    void namesEveryFaultWithItsPlaceAndStoresNothing() {
        Sample.office(operator, "UF", 2);
        var before = Databases.count("select count(*) from unit_change");
        refused(decree("2022-01-01", """
                {"kind":"CREATE","code":"UF.1","parentCode":"UF","name":"X","type":"DINAS"},
                {"kind":"CREATE","code":"UF.9","parentCode":"UF.8","name":"X","type":"DINAS"},
                {"kind":"RENAME","unitCode":"UF.1.1","name":"Seksi 1"},
                {"kind":"MOVE","unitCode":"UF.1","parentCode":"UF.1.1"},
                {"kind":"MERGE","unitCodes":["UF.1.1"],"intoCode":"UF.1.1"},
                {"kind":"ABOLISH","unitCode":"UF.1.1","successorCode":"UF.1.2","headPosition":"JOINS_SUCCESSOR",
                 "positions":[{"positionCode":"UF.P1","unitCode":"UF"}]},
                {"kind":"RENAME","unitCode":"UF.1.1","name":"Seksi Baru"}"""))
                .body("code", equalTo("CHANGES_FAULTY"))
                .body(
                        "violations.collect { it.pointer + ' ' + it.code }",
                        contains(
                                "/changes/0/code CODE_TAKEN",
                                "/changes/1/parentCode UNIT_UNKNOWN",
                                "/changes/2/unitCode NOTHING_CHANGES",
                                "/changes/3/parentCode PARENT_CYCLE",
                                "/changes/4/intoCode SUCCESSOR_AMONG_ENDED",
                                "/changes/5/positions POSITION_NOT_IN_UNIT",
                                "/changes/6/unitCode ENDED_BY_EARLIER_CHANGE"));
        refused(decree("2020-06-01", "{\"kind\":\"RENAME\",\"unitCode\":\"UF.1\",\"name\":\"X\"}"))
                .body("violations.code", contains("NOT_VALID_ON_DAY"));
        refused(decree("2021-01-01", "{\"kind\":\"ABOLISH\",\"unitCode\":\"UF.1.1\",\"successorCode\":\"UF.1.2\"}"))
                .body("violations.code", contains("BEGINS_THAT_DAY"));
        assertEquals(before, Databases.count("select count(*) from unit_change"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"EXPLODE\",\"unitCode\":\"UF.1\"}",
                "{\"kind\":\"RENAME\",\"unitCode\":\"\"}",
                "{\"kind\":\"MERGE\",\"unitCodes\":[],\"intoCode\":\"A\"}",
                "{\"kind\":\"CREATE\",\"code\":\"A\",\"name\":\"A\",\"type\":\"B\",\"echelon\":\"VI.a\"}",
                "{\"kind\":\"MOVE\",\"unitCode\":\"A\",\"colour\":\"red\"}"
            })
    void refusesAWrongShape(String change) {
        operator.command(CHANGES, null, decree("2022-01-01", change))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", containsString("/changes/0"));
    }

    @Test
    void aChangeThatLiesAheadIsToldOnItsDayAndCanBeTakenBack() {
        Sample.office(operator, "UG", 2);
        var day = LocalDate.now().plusYears(1).toString();
        String id = operator.command(CHANGES, null, decree(day, """
                {"kind":"CREATE","code":"UG.2","parentCode":"UG","name":"Badan","type":"BADAN"},
                {"kind":"MERGE","unitCodes":["UG.1.1"],"intoCode":"UG.1.2","headPosition":"JOINS_SUCCESSOR"}"""))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        tree("UG", day).body("roots[0].children.code", contains("UG.1", "UG.2"));
        assertEquals(List.of("id.lincah.unit.created.v1"), types("UG.1.1"), "told before its day");
        assertTrue(announced(id) > 0);
        refused(decree(day, "{\"kind\":\"ABOLISH\",\"unitCode\":\"UG.1.1\",\"successorCode\":\"UG.1.2\"}"));

        var etag = operator.get("/unit-changes/{id}", id)
                .statusCode(200)
                .body("changes.kind", contains("CREATE", "MERGE"), "report.unitsEnded", equalTo(1))
                .extract()
                .header("ETag");
        operator.command("/unit-changes/" + id + "/withdrawal", null, null)
                .then()
                .statusCode(428);
        operator.command("/unit-changes/" + id + "/withdrawal", etag, null)
                .then()
                .statusCode(200);
        tree("UG", day)
                .body("roots[0].children.code", contains("UG.1"))
                .body("roots[0].children[0].children[0].children", hasSize(2));
        assertEquals(0, announced(id));
        assertEquals(0, Databases.count("select count(*) from unit where code = 'UG.2'"));
        unit("UG.1.1").body("endedOn", nullValue(), "successors", empty());
        operator.get("/unit-changes?effectiveFrom={day}", day)
                .body("items.find { it.id == '" + id + "' }.withdrawnBy", equalTo("operator"));
        operator.command("/unit-changes/" + id + "/withdrawal", "\"1\"", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("CHANGE_WITHDRAWN"));
    }

    @Test
    void aChangeInForceOrBuiltUponStays() {
        Sample.office(operator, "UH", 1);
        String past = operator.command(CHANGES, null, decree("2022-01-01", rename("UH.1", "Dinas Kini")))
                .then()
                .extract()
                .path("id");
        operator.command("/unit-changes/" + past + "/withdrawal", "\"0\"", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("CHANGE_IN_FORCE"));
        var day = LocalDate.now().plusYears(1).toString();
        String ahead = operator.command(CHANGES, null, decree(day, rename("UH.1", "Dinas Nanti")))
                .then()
                .extract()
                .path("id");
        operator.command(CHANGES, null, decree(day, rename("UH.1", "Dinas Lain")))
                .then()
                .statusCode(201);
        operator.command("/unit-changes/" + ahead + "/withdrawal", "\"0\"", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("CHANGE_BUILT_UPON"));
    }

    @Test
    void onlyTheOperatorOfTheAgencyChangesAndTheOthersRead() {
        Sample.office(operator, "UI", 1);
        var command = decree("2022-01-01", rename("UI.1", "Dinas Baru"));
        for (var other : List.of("approver", "auditor", "validator", "homeaffairs", "employee")) {
            Api.as(other).command(CHANGES, null, command).then().statusCode(403);
            Api.as(other).ask(CHANGES + "/preview", command).statusCode(403);
        }
        // Another agency's operator: there is no such unit for him.
        Api.as("operator-kaltim")
                .command(CHANGES, null, command)
                .then()
                .statusCode(422)
                .body("violations.code", contains("UNIT_UNKNOWN"));
        String id = operator.command(CHANGES, null, command)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (var reader : List.of("operator", "approver", "auditor", "validator", "homeaffairs")) {
            Api.as(reader).get("/unit-changes/{id}", id).statusCode(200).body("madeBy", equalTo("operator"));
            Api.as(reader)
                    .get("/units/{id}/history", id("UI.1"))
                    .statusCode(200)
                    .body("acts.kind", contains("CHANGE"));
        }
        Api.as("employee").get("/unit-changes/{id}", id).statusCode(403);
        Api.as("employee").get("/units/{id}/history", id("UI.1")).statusCode(403);
        Api.as("operator-kaltim").get("/unit-changes/{id}", id).statusCode(404);
        Api.as("operator-kaltim").get("/units/{id}/lineage", id("UI.1")).statusCode(404);
        Api.as("operator-kaltim")
                .command("/unit-changes/" + id + "/withdrawal", "\"0\"", null)
                .then()
                .statusCode(404);
        operator.request()
                .accept("text/csv")
                .get("/unit-changes")
                .then()
                .statusCode(200)
                .body(containsString(id));
        Api.as("auditor").get("/audit?aggregateId={id}", id).body("items.action", hasItem("units.changed"));
    }

    private static String rename(String code, String name) {
        return "{\"kind\":\"RENAME\",\"unitCode\":\"%s\",\"name\":\"%s\"}".formatted(code, name);
    }

    static String decree(String day, String changes) {
        return "{\"effectiveOn\":\"%s\",\"basis\":\"Perda 1\",\"changes\":[%s]}".formatted(day, changes);
    }

    private io.restassured.response.ValidatableResponse refused(String command) {
        return operator.command(CHANGES, null, command).then().statusCode(422);
    }

    private io.restassured.response.ValidatableResponse tree(String root, String day) {
        return operator.get("/unit-tree?positions=true&root=" + root + "&asOf=" + day)
                .statusCode(200);
    }

    private io.restassured.response.ValidatableResponse unit(String code) {
        return operator.get("/units/{id}", id(code)).statusCode(200);
    }

    static String id(String code) {
        return Databases.query("select id::text as id from unit where code = ?", code)
                .get(0)
                .get("id")
                .toString();
    }

    static List<String> types(String code) {
        return Databases.query(
                        "select o.type from outbox o join unit i on i.id = o.aggregate_id where i.code = ? order by o.seq",
                        code)
                .stream()
                .map(row -> row.get("type").toString())
                .toList();
    }

    private static String placed(String name) {
        return Databases.query(
                        "select o.payload from outbox o join person p on p.id = o.aggregate_id"
                                + " where p.name = ? order by o.seq desc limit 1",
                        name)
                .get(0)
                .get("payload")
                .toString();
    }

    private static long announced(String change) {
        return Databases.count("select count(*) from announcement where reason = 'unit-change:" + change + "'");
    }
}
