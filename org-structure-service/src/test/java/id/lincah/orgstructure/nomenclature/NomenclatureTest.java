package id.lincah.orgstructure.nomenclature;

import id.lincah.orgstructure.Api;
import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@OrgStructureTest
class NomenclatureTest {
    private static final String NAMES = String.join(",", ExecutorNameRow.CSV) + "\n";
    private static final String MAPPINGS = String.join(",", ExecutorMappingRow.CSV) + "\n";

    private final Api employee = Api.as("employee");
    private final Api validator = Api.as("validator");

    @Test
    void showsTheListOfADayWithItsStandings() {
        employee.get("/executor-names?asOf=2025-07-14&q=Penelaah")
                .statusCode(200)
                .body("items", hasSize(0));
        employee.get("/executor-names?asOf=2025-07-15&q=penata layanan")
                .body("items[0].code", equalTo("PENATA_LAYANAN_OPERASIONAL"))
                .body("items[0].standing", equalTo("VERIFIED"))
                .body("items[0].classStanding", equalTo("RECALLED"))
                .body("items[0].minimumEducation", equalTo("S1"));
        employee.get("/executor-names?asOf=2026-01-01&class=KLEREK")
                .body("items.executorClass", everyItem(equalTo("KLEREK")))
                .body("items.code", hasItem("PENGADMINISTRASI_PERKANTORAN"))
                .body("items.code", not(hasItem("PENATA_LAYANAN_OPERASIONAL")));
        var first = employee.get("/executor-names?asOf=2026-01-01&limit=2")
                .body("items", hasSize(2))
                .extract();
        employee.get("/executor-names?asOf=2026-01-01&limit=2&cursor=" + first.path("next"))
                .body("items.code", not(hasItem(first.<String>path("items[0].code"))));
        csv("/executor-names?asOf=2026-01-01").body(containsString("PENGELOLA_UMUM_OPERASIONAL"));
        employee.get("/executor-mappings?asOf=2026-01-01&q=Pramu")
                .body("items.newCode", everyItem(equalTo("PENGELOLA_UMUM_OPERASIONAL")));
        employee.get("/executor-mappings?asOf=2026-01-01&education=SMA&newCode=OPERATOR_LAYANAN_OPERASIONAL")
                .body("items.oldName", contains("Pengemudi", "Petugas Keamanan"));
        csv("/executor-mappings?asOf=2026-01-01").body(containsString("Analis,PREFIX"));
    }

    private ValidatableResponse csv(String path) {
        return employee.request().accept("text/csv").get(path).then().statusCode(200);
    }

    @Test
    void changesANameFromADayAndCorrectsItWithAReason() {
        var first = NAMES
                + "UJI_JURU_UKUR,Juru Ukur Uji,TEKNISI,SMA,5,5,false,Uji 1/2026,2026-01-01,,DECISION,DECISION,test\n";
        imported("executor-names", first).body("begun", equalTo(1)).body("corrected", equalTo(0));
        imported("executor-names", first).body("begun", equalTo(0)).body("unchanged", equalTo(1));
        imported(
                "executor-mappings",
                MAPPINGS + "Tukang Ukur Uji,EXACT,,,false,UJI_JURU_UKUR,Uji,2026-01-01,,DECISION,test\n");
        imported(
                        "executor-names",
                        NAMES
                                + "UJI_JURU_UKUR,Juru Ukur Uji,TEKNISI,D3,6,6,false,Uji 2/2026,2026-06-01,,DECISION,DECISION,test\n")
                .body("begun", equalTo(1));
        employee.get("/executor-names?asOf=2026-05-31&q=Juru Ukur Uji")
                .body("items.minimumEducation", contains("SMA"))
                .body("items.validTo", contains("2026-06-01"));
        employee.get("/executor-names?asOf=2026-06-01&q=Juru Ukur Uji").body("items.minimumEducation", contains("D3"));
        var corrected = first.replace("Uji 1/2026", "Uji 1a/2026");
        Executors.list("executor-names", corrected)
                .then()
                .statusCode(400)
                .body("violations.code", contains("CORRECTION_NEEDS_REASON"));
        Executors.list("validator", "executor-names/imports?reason=salah ketik", corrected)
                .then()
                .statusCode(200)
                .body("corrected", equalTo(1));
        employee.get("/executor-names?asOf=2026-05-31&q=Juru Ukur Uji").body("items.decree", contains("Uji 1a/2026"));

        var end = Map.of("on", "2026-09-01", "reason", "dicabut");
        validator
                .command("/executor-names/UJI_JURU_UKUR/ending", null, end)
                .then()
                .statusCode(428);
        validator
                .command("/executor-names/UJI_JURU_UKUR/ending", "\"99\"", end)
                .then()
                .statusCode(412);
        int version = employee.get("/executor-names?asOf=2026-06-01&q=Juru Ukur Uji")
                .extract()
                .path("items[0].version");
        validator
                .command("/executor-names/UJI_JURU_UKUR/ending", "\"" + version + "\"", end)
                .then()
                .statusCode(204);
        employee.get("/executor-names?asOf=2026-09-01&q=Juru Ukur Uji").body("items", hasSize(0));
        employee.get("/executor-mappings?asOf=2026-09-01&q=Tukang Ukur").body("items", hasSize(0));
        validator
                .command("/executor-names/TIDAK_ADA/ending", null, Map.of("on", "2026-09-01", "reason", "x"))
                .then()
                .statusCode(404);
    }

    @Test
    void endsAMappingOnTheVersionSeen() {
        imported(
                "executor-mappings",
                MAPPINGS + "Juru Ketik Uji,EXACT,,,false,PENGADMINISTRASI_PERKANTORAN,Uji,2026-01-01,,DECISION,test\n");
        var found = employee.get("/executor-mappings?asOf=2026-02-01&q=Juru Ketik Uji")
                .extract();
        var path = "/executor-mappings/" + found.path("items[0].id") + "/ending";
        var version = "\"" + found.path("items[0].version") + "\"";
        var end = Map.of("on", "2026-06-01", "reason", "dicabut");
        Api.as("operator").command(path, version, end).then().statusCode(403);
        validator.command(path, null, end).then().statusCode(428);
        validator.command(path, version, end).then().statusCode(204);
        employee.get("/executor-mappings?asOf=2026-05-31&q=Juru Ketik Uji").body("items", hasSize(1));
        employee.get("/executor-mappings?asOf=2026-06-01&q=Juru Ketik Uji").body("items", hasSize(0));
    }

    @Test
    void refusesAFaultyListWithEveryCell() {
        Executors.list(
                        "executor-names",
                        NAMES + "uji,Uji Salah,KLEREK;OPERATOR,S9,0,5,ya,,2026-13-01,,DECISION,DECISION,test\n")
                .then()
                .statusCode(422)
                .body("code", equalTo("LIST_FAULTY"))
                .body("violations.pointer", hasItem("row 2, column class"))
                .body("violations.code", hasItem("EXECUTOR_CLASS_NOT_ONE"))
                .body("violations", hasSize(7));
        Executors.list("executor-names", "code,nama\nA,B\n")
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("COLUMN_MISSING"));
        Executors.list(
                        "executor-mappings",
                        MAPPINGS + "Uji Ganda,EXACT,,,false,TIDAK_ADA,Uji,2026-01-01,,DECISION,test\n")
                .then()
                .statusCode(409)
                .body("code", equalTo("EXECUTOR_MAPPING_TO_STANDING_NAME"));
        Executors.list(
                        "executor-mappings",
                        MAPPINGS
                                + "Uji Ganda,EXACT,SMA,,false,PENGADMINISTRASI_PERKANTORAN,Uji,2026-01-01,,DECISION,test\n"
                                + "uji ganda,EXACT,,D3,false,OPERATOR_LAYANAN_OPERASIONAL,Uji,2026-01-01,,DECISION,test\n")
                .then()
                .statusCode(409)
                .body("code", equalTo("EXECUTOR_MAPPING_ONCE"));
        employee.get("/executor-mappings?asOf=2026-02-01&q=Uji Ganda").body("items", hasSize(0));
        Executors.list("operator", "executor-names/imports", NAMES).then().statusCode(403);
        Executors.list("operator", "executor-mappings/imports", MAPPINGS).then().statusCode(403);
        Api.as("operator")
                .command(
                        "/executor-names/PENELAAH_TEKNIS_KEBIJAKAN/ending",
                        null,
                        Map.of("on", "2026-09-01", "reason", "x"))
                .then()
                .statusCode(403);
        Executors.list(
                        "validator",
                        "executor-names/imports?dryRun=true",
                        NAMES + "UJI_COBA,Uji Coba,KLEREK,S1,7,7,false,Uji,2026-01-01,,DECISION,DECISION,test\n")
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("begun", equalTo(1));
        employee.get("/executor-names?asOf=2026-02-01&q=Uji Coba").body("items", hasSize(0));
    }

    private static ValidatableResponse imported(String list, String csv) {
        return Executors.list(list, csv).then().statusCode(200);
    }

    @Test
    void saysWhatATitleBecomes() {
        employee.ask(
                        "/executor-name-checks",
                        "{\"oldName\":\"pengadministrasi  UMUM\",\"education\":\"SMA\",\"employmentStatus\":\"PNS\",\"asOf\":\"2026-08-01\",\"service\":\"SPECIFIC_TECHNICAL\"}")
                .statusCode(200)
                .body("outcome", equalTo("RENAME"))
                .body("newCode", equalTo("PENGADMINISTRASI_PERKANTORAN"))
                .body("executorClass", equalTo("KLEREK"))
                .body("jobClass.from", equalTo(5))
                .body("jobClass.decree", equalTo("KepmenPANRB 282/2025"))
                .body("decree", equalTo("KepmenPANRB 282/2025"))
                .body(
                        "findings.code",
                        contains("EXECUTOR_NAME_NOT_VALID", "ADJUSTMENT_OVERDUE", "EXECUTOR_CLASS_NOT_OF_SERVICE"));
        employee.ask(
                        "/executor-name-checks/batch",
                        "{\"items\":[{\"oldName\":\"Analis Hukum\",\"education\":\"D3\",\"asOf\":\"2026-07-15\"},{\"oldName\":\"Tak Dikenal\",\"asOf\":\"2025-01-01\"}]}")
                .statusCode(200)
                .body("items.outcome", contains("BELOW_MINIMUM_EDUCATION", "NO_MAPPING"))
                .body("items[0].jobClass", nullValue())
                .body("items[0].findings.code", hasItem("ADJUSTMENT_PERIOD"));
        employee.ask("/executor-name-checks", "{\"oldName\":\" \",\"asOf\":null}")
                .statusCode(400)
                .body("violations.pointer", hasItem("/asOf"));
    }

    @Test
    void bringsAProposedNameToTheList() {
        Sample.agencies();
        var operator = Api.as("operator");
        var approver = Api.as("approver");
        var items = items();
        items.remove("jobFactors");
        items.remove("executorClass");
        approver.command("/executor-name-proposals", null, items).then().statusCode(403);
        String path = "/executor-name-proposals/"
                + operator.command("/executor-name-proposals", null, items)
                        .then()
                        .statusCode(201)
                        .body("state", equalTo("DRAFT"))
                        .extract()
                        .path("id");
        act(approver, path, "submission", null)
                .statusCode(422)
                .body("findings.code", contains("EXECUTOR_CLASS_NOT_ONE", "PROPOSAL_ITEMS_MISSING"))
                .body("findings[1].items", equalTo("CLASS; JOB_FACTORS"));
        operator.get(path + "/findings").body("items", hasSize(2));
        act(operator, path, "revision", items()).statusCode(200).body("executorClass", equalTo("KLEREK"));
        operator.get(path + "/findings").body("items", hasSize(0));
        operator.get(path + "/similar-names")
                .body("items[0].code", equalTo("PENGOLAH_DATA_DAN_INFORMASI"))
                .body("items[0].similarity", greaterThan(60));
        act(operator, path, "submission", null).statusCode(403);
        act(approver, path, "submission", null).statusCode(200).body("state", equalTo("SUBMITTED"));
        act(approver, path, "validation", null).statusCode(403);
        act(validator, path, "acceptance", acceptance()).statusCode(409).body("code", equalTo("PROPOSAL_STATE"));
        act(validator, path, "return", Map.of("remarks", "Uraian tugas belum terukur"))
                .statusCode(200)
                .body("state", equalTo("RETURNED"));
        act(operator, path, "revision", items()).statusCode(200);
        act(approver, path, "submission", null).statusCode(200).body("remarks", nullValue());
        act(validator, path, "validation", null).statusCode(200);
        act(validator, path, "acceptance", acceptance())
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("code", equalTo("UJI_PENGOLAH_STATISTIK"));
        employee.get("/executor-names?asOf=2027-02-01&q=Statistik Uji")
                .body("items.code", contains("UJI_PENGOLAH_STATISTIK"));
        employee.get("/executor-names?asOf=2027-01-31&q=Statistik Uji").body("items", hasSize(0));
        Api.as("operator-kaltim").get(path).statusCode(404);
        Api.as("operator-kaltim")
                .get("/executor-name-proposals")
                .body("items.id", not(hasItem(path.substring(path.lastIndexOf('/') + 1))));
        validator.get("/executor-name-proposals?state=ACCEPTED&q=statistik").body("items", hasSize(1));
        csv("/executor-name-proposals?q=statistik").body(containsString("UJI_PENGOLAH_STATISTIK"));
        refusesTheSameNameTwice(operator, approver);
    }

    private void refusesTheSameNameTwice(Api operator, Api approver) {
        String path = "/executor-name-proposals/"
                + operator.command("/executor-name-proposals", null, items())
                        .then()
                        .extract()
                        .path("id");
        operator.get(path + "/similar-names").body("items[0].similarity", equalTo(100));
        act(approver, path, "submission", null).statusCode(200);
        act(validator, path, "validation", null).statusCode(200);
        var other = new HashMap<String, Object>(acceptance());
        other.put("code", "UJI_LAIN");
        act(validator, path, "acceptance", other).statusCode(409).body("code", equalTo("EXECUTOR_NAME_ONCE"));
        act(validator, path, "rejection", Map.of("remarks", "Sudah ada"))
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("remarks", equalTo("Sudah ada"));
    }

    private static Map<String, Object> acceptance() {
        return Map.of(
                "code",
                "UJI_PENGOLAH_STATISTIK",
                "minimumEducation",
                "D3",
                "jobClassFrom",
                6,
                "jobClassTo",
                6,
                "heritageCaretaker",
                false,
                "decree",
                "Uji 1/2027",
                "validFrom",
                "2027-02-01");
    }

    private static Map<String, Object> items() {
        var items = new HashMap<String, Object>(Map.of(
                "executorClass", "KLEREK", "service", "ADMINISTRATIVE", "name", "Pengolah Data dan Statistik Uji"));
        for (var item : List.of(
                "task",
                "taskDescription",
                "requirements",
                "output",
                "education",
                "competences",
                "placeInPositionMap",
                "jobFactors")) {
            items.put(item, "isi " + item);
        }
        return items;
    }

    private static ValidatableResponse act(Api who, String path, String act, Object body) {
        var version = Api.as("validator").get(path).extract().header("ETag");
        return who.command(path + "/" + act, version, body).then();
    }
}
