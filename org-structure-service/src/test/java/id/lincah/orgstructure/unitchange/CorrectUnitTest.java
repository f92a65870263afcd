package id.lincah.orgstructure.unitchange;

import id.lincah.orgstructure.Api;
import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import id.lincah.testsupport.Databases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@OrgStructureTest
class CorrectUnitTest {
    private final Api operator = Api.as("operator");

    @Test
    void correctsTheRecordAndKeepsWhatWasBelieved() {
        Sample.office(operator, "CA", 1);
        var path = path("CA.1.1");
        var wrong = "{\"reason\":\"salah ketik\",\"periods\":[{\"from\":\"2021-01-01\",\"name\":\"Seksi Betul\"}]}";
        operator.command(path, null, wrong).then().statusCode(428);
        operator.command(path, "\"999\"", wrong).then().statusCode(412);
        operator.command(path, version("CA.1.1"), wrong.replace("salah ketik", " "))
                .then()
                .statusCode(400);
        operator.command(path, version("CA.1.1"), wrong)
                .then()
                .statusCode(200)
                .body("periods.name", contains("Seksi Betul"))
                .header("ETag", version("CA.1.1"));
        operator.get("/units/{id}/history", ChangeUnitsTest.id("CA.1.1"))
                .body("acts.kind", contains("CORRECTION"), "acts[0].why", equalTo("salah ketik"))
                .body("acts[0].before.name", contains("Seksi 1"), "acts[0].after.name", contains("Seksi Betul"));
        assertEquals(
                List.of("id.lincah.unit.created.v1", "id.lincah.unit.changed.v1"), ChangeUnitsTest.types("CA.1.1"));
        Api.as("auditor")
                .get("/audit?aggregateId={id}", ChangeUnitsTest.id("CA.1.1"))
                .body("items.action", hasItems("unit.corrected"));
        Api.as("approver").command(path, version("CA.1.1"), wrong).then().statusCode(403);
        Api.as("operator-kaltim").command(path, version("CA.1.1"), wrong).then().statusCode(404);
    }

    @Test
    void movesTheBorderBetweenTwoPeriods() {
        Sample.office(operator, "CB", 1);
        operator.command(
                        "/units/changes",
                        null,
                        ChangeUnitsTest.decree(
                                "2022-01-01", "{\"kind\":\"RENAME\",\"unitCode\":\"CB.1\",\"name\":\"Dinas Baru\"}"))
                .then()
                .statusCode(201);
        correct(
                        "CB.1",
                        "{\"reason\":\"tanggal salah\",\"periods\":[{\"from\":\"2022-01-01\",\"validFrom\":\"2022-03-01\"}]}")
                .statusCode(200)
                .body(
                        "periods.validFrom",
                        contains("2022-03-01", "2021-01-01"),
                        "periods[1].validTo",
                        equalTo("2022-03-01"));
    }

    @Test
    void namesWhatWouldHangInTheAirAndStoresNothing() {
        Sample.office(operator, "CC", 2);
        var later =
                "{\"reason\":\"baru berdiri 2022\",\"periods\":[{\"from\":\"2021-01-01\",\"validFrom\":\"2022-01-01\"}]%s}";
        correct("CC.1.0", later.formatted(""))
                .statusCode(422)
                .body("code", equalTo("CORRECTION_FAULTY"))
                .body("violations.code", hasItems("SUB_UNIT_LEFT", "POSITION_LEFT"))
                .body("violations.message", hasItems(containsString("CC.1.1"), containsString("CC.P0")));
        correct("CC.1.0", later.formatted(",\"remainsTo\":\"CC.7\""))
                .statusCode(422)
                .body("violations.pointer", contains("/remainsTo"));
        // The sections hung under the office itself until the division began; its head position began with it.
        correct("CC.1.0", later.formatted(",\"remainsTo\":\"CC.1\"")).statusCode(200);
        operator.get("/unit-tree?root=CC.1&asOf=2021-12-31")
                .body("roots[0].children.code", contains("CC.1.1", "CC.1.2"));
        operator.get("/unit-tree?root=CC.1&asOf=2022-01-01").body("roots[0].children.code", contains("CC.1.0"));
        assertEquals(
                1,
                Databases.count("select count(*) from position_period p join position i on i.id = p.position_id"
                        + " where i.code = 'CC.P0' and p.valid_from = '2022-01-01'"));
    }

    @Test
    void refusesWhatIsNoCorrection() {
        Sample.office(operator, "CD", 1);
        var ahead = LocalDate.now().plusDays(1);
        correct("CD.1", "{\"reason\":\"x\",\"periods\":[{\"from\":\"2021-01-01\",\"validFrom\":\"" + ahead + "\"}]}")
                .body("violations.code", contains("CORRECTION_AHEAD"));
        correct("CD.1", "{\"reason\":\"x\",\"periods\":[{\"from\":\"2020-01-01\",\"name\":\"Y\"}]}")
                .body("violations.code", contains("PERIOD_UNKNOWN"));
        correct("CD.1", "{\"reason\":\"x\",\"periods\":[{\"from\":\"2021-01-01\",\"validTo\":\"2022-01-01\"}]}")
                .body("violations.code", contains("ENDING_IS_A_CHANGE"));
        correct("CD.1", "{\"reason\":\"x\",\"periods\":[{\"from\":\"2021-01-01\",\"name\":\"Dinas CD\"}]}")
                .body("violations.code", contains("NOTHING_CHANGES"));
        correct("CD.1", "{\"reason\":\"x\",\"periods\":[{\"from\":\"2021-01-01\",\"parentCode\":\"CD.1.1\"}]}")
                .statusCode(422)
                .body("violations.code", contains("PARENT_CYCLE"));
        correct("CD.1", "{\"reason\":\"x\",\"periods\":[{\"from\":\"2021-01-01\",\"parentCode\":\"CD.9\"}]}")
                .body("violations.code", contains("PARENT_UNKNOWN"));
    }

    /** Whatever comes at once: every period stands alone, and who came too late is told so. */
    @Test
    void ofConflictingActsAtOnceOneWins() throws Exception {
        Sample.office(operator, "CE", 6);
        var seen = version("CE.1.6");
        var corrections = new ArrayList<Callable<Integer>>();
        var merges = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 5; i++) {
            var name = "Seksi Serentak " + i;
            corrections.add(() -> operator.command(
                            path("CE.1.6"),
                            seen,
                            "{\"reason\":\"serentak\",\"periods\":[" + "{\"from\":\"2021-01-01\",\"name\":\"" + name
                                    + "\"}]}")
                    .statusCode());
            var into = "CE.1." + (i + 2);
            merges.add(() -> operator.command(
                            "/units/changes",
                            null,
                            ChangeUnitsTest.decree(
                                    "2022-01-01",
                                    "{\"kind\":\"ABOLISH\",\"unitCode\":\"CE.1.1\",\"successorCode\":\"" + into
                                            + "\",\"headPosition\":\"JOINS_SUCCESSOR\"}"))
                    .statusCode());
        }
        assertEquals(List.of(200, 412, 412, 412, 412), atOnce(corrections));
        var merged = atOnce(merges);
        assertEquals(201, merged.get(0));
        assertTrue(merged.subList(1, 5).stream().allMatch(List.of(409, 412, 422)::contains), merged::toString);
        assertEquals(
                1,
                Databases.count("select count(*) from unit_lineage l join unit i on i.id = l.predecessor_id"
                        + " where i.code = 'CE.1.1'"));
        for (var periods : List.of("unit_period unit_id", "position_period position_id", "placement person_id")) {
            var table = periods.split(" ");
            assertEquals(
                    0,
                    Databases.count(
                            "select count(*) from %1$s a join %1$s b on a.%2$s = b.%2$s".formatted(table[0], table[1])
                                    + " and a.valid_from < b.valid_from and a.valid_during && b.valid_during"),
                    periods);
        }
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from unit_period c where c.parent_id is not null and not"
                                + " (select range_agg(p.valid_during) from unit_period p where p.unit_id = c.parent_id) @> c.valid_during"));
    }

    private static List<Integer> atOnce(List<Callable<Integer>> acts) throws Exception {
        var threads = Executors.newFixedThreadPool(acts.size());
        try {
            var answers = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(acts)) {
                answers.add(answer.get());
            }
            return answers.stream().sorted().toList();
        } finally {
            threads.shutdown();
        }
    }

    private io.restassured.response.ValidatableResponse correct(String code, String command) {
        return operator.command(path(code), version(code), command).then();
    }

    private static String path(String code) {
        return "/units/" + ChangeUnitsTest.id(code) + "/corrections";
    }

    private String version(String code) {
        return operator.get("/units/{id}", ChangeUnitsTest.id(code)).extract().header("ETag");
    }
}
