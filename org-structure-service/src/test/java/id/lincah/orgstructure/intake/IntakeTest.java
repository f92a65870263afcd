package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.Api;
import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import id.lincah.testsupport.Databases;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@OrgStructureTest
class IntakeTest {
    private static final String DAY = "2021-01-01";
    private static final String HEADER = "unit_code,parent_code,name,type,echelon\n";
    /** A root, an office, a unit that is its own parent, one whose parent is nowhere, one under the latter, double blanks. */
    private static final String FAULTY = HEADER
            + "%1$s,,Pemerintah %1$s,INSTANSI,\n"
            + "%1$s.1,%1$s,Dinas  Sosial %1$s,DINAS,II.b\n"
            + "%1$s.2,%1$s.2,Badan %1$s,BADAN,II.b\n"
            + "%1$s.3,%1$s.9,Bidang Satu %1$s,BIDANG,III.a\n"
            + "%1$s.4,%1$s.3,Seksi Dua %1$s,SUBBIDANG,IV.a\n";

    private final Api operator = Api.as("operator-kaltim");

    @BeforeEach
    void agencies() {
        Sample.agencies();
    }

    @Test
    void showsFirstThenLoadsTheGoodRowsAndKeepsTheFaultyOnesForRepair() {
        var intake = IntakeOf.checked(operator, DAY, FAULTY.formatted("IA"));
        intake.look()
                .body("rows", equalTo(5))
                .body("percent", equalTo(70))
                .body("counts.UNITS.created", equalTo(2))
                .body("counts.UNITS.faulty", equalTo(3));
        assertEquals(0, units("IA"), "a check stores nothing");
        intake.get("/faults?kind=PARENT_SELF")
                .body("items", hasSize(1))
                .body("items[0].cell", equalTo("B4"))
                .body("items[0].value", equalTo("IA.2"))
                .body("items[0].severity", equalTo("ERROR"))
                .body("items[0].message", notNullValue());
        intake.get("/fault-kinds").body("items.code", hasItems("PARENT_SELF", "PARENT_UNKNOWN", "DOUBLE_BLANKS"));
        intake.act("loading", "{\"what\":\"ALL_OR_NOTHING\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("INTAKE_FAULTY"));
        intake.load("GOOD_ROWS").look().body("faultyRows", equalTo(3)).body("counts.loaded.UNITS.created", equalTo(2));
        assertEquals(2, units("IA"));
        intake.repair("{\"values\":[{\"row\":4,\"column\":\"parent_code\",\"value\":\"IA\"},"
                        + "{\"row\":5,\"column\":\"parent_code\",\"value\":\"IA.1\"}]}")
                .look()
                .body("faultyRows", equalTo(0))
                .body("counts.UNITS.unchanged", equalTo(2))
                .body("counts.UNITS.created", equalTo(3));
        intake.load("ALL_OR_NOTHING");
        assertEquals(5, units("IA"));
        operator.get("/units?q=Seksi Dua IA&asOf=2021-01-01").body("items.code", contains("IA.4"));
    }

    @Test
    void takesASuggestionAloneOrAllOfItsKindAndGivesItBack() {
        var intake = IntakeOf.checked(operator, DAY, FAULTY.formatted("IB"));
        long blanks = intake.get("/faults?kind=DOUBLE_BLANKS")
                .body("items[0].suggestion.to", equalTo("Dinas Sosial IB"))
                .extract()
                .jsonPath()
                .getLong("items[0].id");
        intake.repair("{\"accept\":[{\"faultId\":" + blanks + "}]}");
        intake.get("/faults?kind=DOUBLE_BLANKS").body("items", hasSize(0));
        intake.repair("{\"withdraw\":[{\"row\":3,\"column\":\"name\"}]}");
        intake.get("/faults?kind=DOUBLE_BLANKS").body("items", hasSize(1));
        intake.acceptAll("DOUBLE_BLANKS").acceptAll("PARENT_SELF");
        intake.get("/faults?kind=PARENT_SELF").body("items", hasSize(0));
        intake.act("repairs", "{\"accept\":[{\"faultId\":1}]}").then().statusCode(400);
        intake.act("repairs", "{\"accept\":[{\"kind\":\"PARENT_SELF\"}]}")
                .then()
                .statusCode(400);
        intake.act("repairs", "{\"values\":[{\"row\":99,\"column\":\"name\",\"value\":\"x\"}]}")
                .then()
                .statusCode(400);
    }

    @Test
    void theSameFileTwiceChangesNothingAndSaysSo() {
        var text = HEADER + "IC,,Pemerintah IC,INSTANSI,\nIC.1,IC,Dinas IC,DINAS,II.b\n";
        var intake = IntakeOf.checked(operator, DAY, text);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        IntakeOf.handIn(operator, DAY, "text/csv", bytes)
                .then()
                .statusCode(200)
                .body("id", equalTo(intake.id()))
                .body("remark", equalTo("ALREADY_RECEIVED"));
        intake.load("ALL_OR_NOTHING");
        long events = Databases.count("select count(*) from outbox");
        IntakeOf.handIn(operator, DAY, "text/csv", bytes)
                .then()
                .statusCode(200)
                .body("id", equalTo(intake.id()))
                .body("remark", equalTo("ALREADY_LOADED"));
        operator.importFile("UNITS", DAY, text).then().statusCode(200).body("findings", contains("ALREADY_IMPORTED"));
        assertEquals(events, Databases.count("select count(*) from outbox"));
    }

    @Test
    void aFileHalfOldHalfNewShowsItsDifferences() {
        IntakeOf.checked(
                        operator,
                        DAY,
                        HEADER + "ID,,Pemerintah ID,INSTANSI,\nID.1,ID,Dinas Lama ID,DINAS,II.b\n"
                                + "ID.2,ID,Badan ID,BADAN,II.b\n")
                .load("ALL_OR_NOTHING");
        var second = IntakeOf.checked(
                operator,
                "2021-07-01",
                HEADER
                        + "ID,,Pemerintah ID,INSTANSI,\nID.1,ID,Dinas Baru ID,DINAS,II.b\nID.3,ID.1,Bidang ID,BIDANG,III.a\n");
        second.get("/differences?kind=NEW").body("items.code", contains("ID.3")).body("items.row", contains(4));
        second.get("/differences?kind=CHANGED")
                .body("items.code", contains("ID.1"))
                .body("items[0].changes", hasSize(1))
                .body("items[0].changes[0].column", equalTo("name"))
                .body("items[0].changes[0].stored", equalTo("Dinas Lama ID"))
                .body("items[0].changes[0].file", equalTo("Dinas Baru ID"));
        second.get("/differences?kind=UNCHANGED").body("items.code", contains("ID"));
        second.get("/differences?kind=MISSING&code=ID.2").body("items.code", contains("ID.2"));
        operator.request()
                .accept("text/csv")
                .get("/intakes/" + second.id() + "/differences?kind=CHANGED")
                .then()
                .statusCode(200)
                .body(containsString("name: Dinas Lama ID → Dinas Baru ID"));
    }

    @Test
    void unitsPositionsAndHoldersOfOneJobLeanOnEachOther() {
        var nip = Sample.nip("IE", 1);
        var id = operator.request()
                .header("Idempotency-Key", UUID.randomUUID())
                .queryParam("effectiveOn", DAY)
                .multiPart(
                        "a",
                        "pejabat.csv",
                        (Sample.HOLDER_HEADER + nip
                                        + ",Pejabat Contoh,PNS,S1,Hukum,IV/c,2019-04-01,IE.P1,2020-01-02,,\n")
                                .getBytes(StandardCharsets.UTF_8))
                .multiPart(
                        "b",
                        "jabatan.csv",
                        (Sample.POSITION_HEADER
                                        + "IE.P1,IE.1,Kepala Dinas,JPT,II.b,true\nIE.P2,IE.9,Kepala,JPT,II.b,true\n")
                                .getBytes(StandardCharsets.UTF_8))
                .multiPart(
                        "c",
                        "unit.csv",
                        (HEADER + "IE,,Pemerintah IE,INSTANSI,\nIE.1,IE,Dinas IE,DINAS,II.b\n")
                                .getBytes(StandardCharsets.UTF_8))
                .post("/intakes")
                .then()
                .statusCode(202)
                .extract()
                .<String>path("id");
        var intake = new IntakeOf(operator, id).confirm();
        intake.look()
                .body("counts.UNITS.created", equalTo(2))
                .body("counts.POSITIONS.created", equalTo(1))
                .body("counts.POSITIONS.faulty", equalTo(1))
                .body("counts.HOLDERS.created", equalTo(1));
        intake.get("/faults?kind=UNIT_UNKNOWN").body("items.sheet", contains("jabatan.csv"));
        intake.load("GOOD_ROWS");
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from placement pl join person p on p.id = pl.person_id where p.nip = ?", nip));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from outbox where type like '%person.placed%' and payload like ?",
                        "%" + nip + "%"));
    }

    @Test
    void columnsMayBeNamedByHand() {
        var intake = IntakeOf.csv(operator, DAY, "x1,x2,x3,x4\nIF.1,,Dinas Sosial IF,DINAS\n")
                .await("RECOGNISED");
        intake.act(
                        "columns",
                        "{\"sheets\":[{\"sheet\":1,\"dataset\":\"UNITS\",\"columns\":[{\"header\":\"x1\",\"fills\":\"unit_code\"}]}]}")
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("COLUMN_MISSING"));
        intake.act("columns", "{\"sheets\":[{\"sheet\":1,\"dataset\":\"AGENCIES\"}]}")
                .then()
                .statusCode(403);
        intake.act(
                        "columns",
                        "{\"sheets\":[{\"sheet\":1,\"dataset\":\"UNITS\",\"columns\":["
                                + "{\"header\":\"x1\",\"fills\":\"unit_code\"},{\"header\":\"x2\",\"fills\":\"parent_code\"},"
                                + "{\"header\":\"x3\",\"fills\":\"name\"},{\"header\":\"x4\",\"fills\":\"type\"}]}]}")
                .then()
                .statusCode(202);
        intake.await("CHECKED").look().body("sheets[0].columns[0].reason", equalTo("CONFIRMED"));
        intake.load("ALL_OR_NOTHING");
        assertEquals(1, units("IF"));
    }

    @Test
    void aJobIsCancelledAndThenNothingMoreIsPossible() {
        var intake = IntakeOf.checked(operator, DAY, HEADER + "IG,,Pemerintah IG,INSTANSI,\n");
        intake.act("cancellation", null).then().statusCode(202).body("state", equalTo("CANCELLED"));
        intake.act("loading", "{\"what\":\"GOOD_ROWS\"}").then().statusCode(409).body("code", equalTo("INTAKE_STATE"));
        intake.act("cancellation", null).then().statusCode(409);
        assertEquals(0, units("IG"));
    }

    @Test
    void faultyRowsComeBackWithARemark() {
        var intake = IntakeOf.checked(operator, DAY, FAULTY.formatted("IH"));
        var csv = operator.request()
                .accept("text/csv")
                .get("/intakes/" + intake.id() + "/faulty-rows")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(csv.startsWith("unit_code,parent_code,name,type,echelon,Catatan\r\n"), csv);
        assertTrue(csv.contains("IH.2,IH.2,Badan IH,BADAN,II.b,kolom parent_code: "), csv);
        assertTrue(!csv.contains("Pemerintah IH"), "a row without a fault stays out");
        operator.request()
                .accept(IntakeOf.XLSX)
                .get("/intakes/" + intake.id() + "/faulty-rows")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("baris-salah.xlsx"));
    }

    @Test
    void progressIsToldUntilTheEnd() {
        var intake = IntakeOf.checked(operator, DAY, HEADER + "II,,Pemerintah II,INSTANSI,\n");
        intake.act("cancellation", null).then().statusCode(202);
        operator.request()
                .accept("text/event-stream")
                .get("/intakes/" + intake.id() + "/events")
                .then()
                .statusCode(200)
                .body(containsString("\"state\":\"CANCELLED\""))
                .body(not(containsString("Pemerintah II")));
    }

    @Test
    void onlyTheOwnAgencyAndTheRightRoles() {
        var intake = IntakeOf.checked(operator, DAY, FAULTY.formatted("IJ"));
        var path = "/intakes/" + intake.id();
        for (var read : new String[] {"", "/events", "/faults", "/fault-kinds", "/differences", "/faulty-rows"}) {
            Api.as("operator").get(path + read).statusCode(404);
            Api.as("employee").get(path + read).statusCode(403);
        }
        for (var act : new String[] {"/columns", "/cancellation", "/loading", "/repairs"}) {
            var body = act.equals("/loading")
                    ? "{\"what\":\"GOOD_ROWS\"}"
                    : act.equals("/repairs") ? "{\"withdraw\":[{\"row\":3}]}" : act.equals("/columns") ? "{}" : null;
            Api.as("operator").command(path + act, null, body).then().statusCode(404);
            Api.as("approver-kaltim").command(path + act, null, body).then().statusCode(403);
        }
        Api.as("approver-kaltim").get(path).statusCode(200).body("state", equalTo("CHECKED"));
        Api.as("approver-kaltim").get("/intakes").body("items.id", hasItem(intake.id()));
        Api.as("approver-kaltim").get(path + "/faults").statusCode(403);
        Api.as("approver-kaltim").get(path + "/faulty-rows").statusCode(403);
        Api.as("approver-kaltim").get(path + "/differences").statusCode(403);
        Api.as("operator").get("/intakes").body("items.id", not(hasItem(intake.id())));
        IntakeOf.handIn(Api.as("approver-kaltim"), DAY, "text/csv", new byte[] {65})
                .then()
                .statusCode(403);
    }

    private static long units(String prefix) {
        return Databases.count("select count(*) from unit where code = ? or code like ?", prefix, prefix + ".%");
    }
}
