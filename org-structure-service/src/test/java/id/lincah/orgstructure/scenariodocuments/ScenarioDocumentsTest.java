package id.lincah.orgstructure.scenariodocuments;

import id.lincah.orgstructure.Api;
import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import id.lincah.testsupport.Databases;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@OrgStructureTest
class ScenarioDocumentsTest {
    private final Api operator = Api.as("operator");
    private final Api approver = Api.as("approver");

    private String decided(String prefix) {
        Sample.office(operator, prefix, 2);
        var start = Map.of("name", "Penyederhanaan " + prefix, "rootUnitCode", prefix, "effectiveOn", "2021-12-30");
        String id = operator.command("/scenarios", null, start).path("id");
        act(operator, id, "screening", null);
        var rows = List.of(
                Map.of("unitCode", prefix + ".1.1", "decision", "REMOVE", "successorUnitCode", prefix + ".1"),
                Map.of("unitCode", prefix + ".1.0", "decision", "REMOVE", "successorUnitCode", prefix + ".1"));
        act(operator, id, "decisions", Map.of("rows", rows));
        return id;
    }

    private static void act(Api who, String id, String act, Object body) {
        var version = Api.as("validator").get("/scenarios/{id}", id).extract().header("ETag");
        Response response = who.command("/scenarios/" + id + "/" + act, version, body);
        response.then().statusCode(200);
    }

    @Test
    void theAnnexTellsTheStructureBeforeAndAfterAndEveryFate() throws IOException {
        var id = decided("DA");
        for (var text : List.of(docx(operator, id, "annex"), pdf(operator, id, "annex"))) {
            assertTrue(text.contains("RANCANGAN"), text);
            assertTrue(text.contains("A. Susunan organisasi sebelum"), text);
            assertTrue(text.contains("DA.1.2 Seksi 2") || text.contains("DA.1.2  Seksi 2"), text);
            assertTrue(text.contains("Kepala Seksi DA 1"), text);
            assertTrue(text.contains("DA.1 Dinas DA"), text);
            assertTrue(text.contains("surat"), text);
            assertTrue(text.contains("belum ada kriteria dan dasar hukum"), "the kept section has no reason: " + text);
            assertFalse(text.contains("Pejabat DA"), "no person stands in an annex");
        }
    }

    @Test
    void theAnnexTellsWhatIsNewMovedRenamedAndMerged() throws IOException {
        var id = decided("DM");
        var edits = List.of(
                edit("ADD_UNIT", "DM.1.9", "Bidang Baru", "DM.1", "BIDANG"),
                edit("RENAME_UNIT", "DM.1.2", "Seksi Layanan", null, null),
                edit("MOVE_UNIT", "DM.1.2", null, "DM.1.9", null));
        act(operator, id, "edits", Map.of("rows", edits));
        var text = pdf(operator, id, "annex");
        var after = text.substring(text.indexOf("B. Susunan organisasi sesudah"), text.indexOf("C. Unit yang"));
        assertTrue(after.contains("DM.1.9 Bidang Baru DM.1.2 Seksi Layanan"), after);
        assertTrue(text.contains("Unit dibentuk DM.1.9 Bidang Baru DM.1 Dinas DM"), text);
        assertTrue(text.contains("Unit dipindahkan DM.1.2 tetap DM.1.9 Bidang Baru"), text);
    }

    private static Map<String, String> edit(String kind, String code, String name, String unit, String type) {
        var edit = new HashMap<String, String>(Map.of("kind", kind, "code", code));
        edit.put("name", name);
        edit.put("unitCode", unit);
        edit.put("type", type);
        return edit;
    }

    @Test
    void theExplanationGivesLawNumbersLatenessAndWhatIsMissing() throws IOException {
        var id = decided("DE");
        Databases.execute("""
                insert into position_need (unit_id, agency_id, title, kind, job_class, need, need_state, source, valid_from)
                select p.unit_id, p.agency_id, p.title, p.kind, 9, 3, 'FINAL', 'ABK 2021', '2021-01-01'
                from position_period p join position i on i.id = p.position_id where i.code in ('DE.S1', 'DE.K1')
                """);
        var text = pdf(operator, id, "explanation");

        assertTrue(text.contains("R25-02") && text.contains("PermenPANRB 25/2021"), text);
        assertTrue(text.contains("Pengawas 2 1 1 50,00%"), text);
        assertTrue(text.contains("Administrator 1 0 1 100,00%"), text);
        assertTrue(text.contains("Pengawas 9 1 1 3 -2 0"), text);
        assertTrue(text.contains("Pengawas belum ada 1 1 belum ada belum ada 1"), text);
        assertTrue(text.contains("terlambat 183 hari"), text);
        assertTrue(text.contains("Unit DE.1.2 dipertahankan tanpa kriteria"), text);
    }

    @Test
    void theListOfHoldersIsForTheAgencysOwnOfficersAlone() throws IOException {
        var id = decided("DH");
        for (var officer : List.of(operator, approver)) {
            var text = docx(officer, id, "holders");
            assertTrue(text.contains("RAHASIA") && text.contains("Pejabat DH 1"), text);
            assertTrue(text.contains(Sample.nip("DH", 1)) && text.contains("Penyetaraan"), text);
        }
        assertTrue(Databases.count(
                        "select count(*) from audit_entry where action = 'scenario.holders-read' and aggregate_id = ?",
                        id)
                >= 2);
        for (var other : List.of("employee", "auditor", "validator", "homeaffairs")) {
            Api.as(other).get("/scenarios/{id}/documents/holders.pdf", id).statusCode(403);
            Api.as(other)
                    .get("/scenarios/{id}/documents", id)
                    .statusCode(200)
                    .body("items.name", not(hasItem("holders")));
            assertFalse(entries(Api.as(other), id).contains("holders.pdf"));
        }
        Api.as("operator-kaltim").get("/scenarios/{id}/documents", id).statusCode(404);
        Api.as("operator-kaltim")
                .get("/scenarios/{id}/documents/holders.pdf", id)
                .statusCode(404);
    }

    @Test
    void listsEveryPaperAndWhatIsMissingWithTheWayToMendIt() throws IOException {
        var id = decided("DL");
        operator.get("/scenarios/{id}/documents", id)
                .statusCode(200)
                .body("draft", equalTo(true))
                .body("items", hasSize(8))
                .body("findings.find { it.code == 'KEPT_WITHOUT_REASON' }.unit", equalTo("DL.1.2"))
                .body("findings.find { it.code == 'KEPT_WITHOUT_REASON' }.mend", endsWith(id + "/decisions"))
                .body("findings.code", hasItem("REGULATION_NOT_RECORDED"));
        assertEquals(8, entries(operator, id).size());
        operator.get("/scenarios/{id}/documents/annex.xls", id).statusCode(404);
        operator.get("/scenarios/{id}/documents/secrets.pdf", id).statusCode(404);
    }

    @Test
    void makesAPaperAnewOnlyWhenItSaysSomethingElse() {
        var id = decided("DN");
        var annex = "items.find { it.name == 'annex' && it.format == 'PDF' }.sha256";
        String first = operator.get("/scenarios/{id}/documents", id).extract().path(annex);
        assertEquals(
                first, operator.get("/scenarios/{id}/documents", id).extract().path(annex));
        act(operator, id, "decisions", Map.of("rows", List.of(Map.of("unitCode", "DN.1.1", "decision", "KEEP"))));
        assertNotEquals(
                first, operator.get("/scenarios/{id}/documents", id).extract().path(annex));
    }

    @Test
    void aFreshScenarioHasPapersThatSayWhatIsMissing() throws IOException {
        Sample.office(operator, "DF", 1);
        var start = Map.of("name", "Awal", "rootUnitCode", "DF", "effectiveOn", "2021-12-30");
        String id = operator.command("/scenarios", null, start).path("id");
        assertTrue(pdf(operator, id, "annex").contains("Struktur belum disaring."));
        assertTrue(pdf(operator, id, "regulation").contains("nomor belum ditetapkan"));
        operator.get("/scenarios/{id}/documents", id)
                .body("findings.code", containsInAnyOrder("PROPOSAL_STRUCTURE_MISSING", "REGULATION_NOT_RECORDED"));
    }

    @Test
    void anEnactedScenarioLeavesItsPostsInTheOpenOrganogramForAPeriod() throws IOException {
        var id = enacted("DO");
        assertFalse(pdf(operator, id, "regulation").contains("RANCANGAN"));
        var employee = Api.as("employee");
        var csv = csv(employee, "2021-12-30", "P1Y");
        assertTrue(csv.contains("UNIT,DO.1.1,DO.1.0,Seksi 1,SEKSI,IV.a,,2021-01-01,2021-12-30,DO.1"), csv);
        assertTrue(
                csv.contains("POSITION,DO.S1,DO.1.1,Kepala Seksi DO 1,PENGAWAS,IV.a,true,2021-01-01,2021-12-30,DO.1"));
        assertFalse(csv.contains("Pejabat DO"), "no person");
        assertFalse(csv(employee, "2021-12-30", "P0D").contains("UNIT,DO.1.1,"));
        assertTrue(csv(employee, "2021-12-29", "P1Y").contains("UNIT,DO.1.1,DO.1.0,Seksi 1,SEKSI,IV.a,,2021-01-01,,"));
        assertFalse(csv(employee, "2023-01-01", "P1Y").contains("UNIT,DO.1.1,"));
        assertFalse(csv(Api.as("operator-kaltim"), "2021-12-30", "P1Y").contains("DO.1"));
        employee.get("/organogram?agency=64").statusCode(404);
        employee.get("/organogram?abolishedWithin=soon").statusCode(400).body(containsString("PERIOD_INVALID"));
        employee.get("/organogram?limit=2").statusCode(200).body("items", hasSize(2));
    }

    private String enacted(String prefix) {
        var id = decided(prefix);
        var kept = Map.of("unitCode", prefix + ".1.2", "decision", "REMOVE", "successorUnitCode", prefix + ".1");
        act(operator, id, "decisions", Map.of("rows", List.of(kept)));
        act(operator, id, "mapping", null);
        act(approver, id, "proposal", null);
        act(Api.as("validator"), id, "validation", null);
        act(Api.as("homeaffairs"), id, "approval", null);
        act(approver, id, "regulation", Map.of("number", "Pergub 7/2021", "issuedOn", "2021-12-20"));
        act(approver, id, "enactment", null);
        return id;
    }

    private static String csv(Api who, String asOf, String within) {
        return who.request()
                .accept("text/csv")
                .get("/organogram?asOf={asOf}&abolishedWithin={within}", asOf, within)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static byte[] bytes(Api who, String id, String file) {
        return who.get("/scenarios/{id}/" + file, id).statusCode(200).extract().asByteArray();
    }

    private static String pdf(Api who, String id, String name) throws IOException {
        try (var pdf = Loader.loadPDF(bytes(who, id, "documents/" + name + ".pdf"))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static String docx(Api who, String id, String name) throws IOException {
        var bytes = new ByteArrayInputStream(bytes(who, id, "documents/" + name + ".docx"));
        try (var text = new XWPFWordExtractor(new XWPFDocument(bytes))) {
            return text.getText();
        }
    }

    private static List<String> entries(Api who, String id) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes(who, id, "documents.zip")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
