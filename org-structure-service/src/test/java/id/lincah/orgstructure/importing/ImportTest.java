package id.lincah.orgstructure.importing;

import id.lincah.orgstructure.Api;
import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import id.lincah.testsupport.Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

@OrgStructureTest
class ImportTest {
    private final Api operator = Api.as("operator-kaltim");

    @BeforeEach
    void agencies() {
        Sample.agencies();
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        var file = "unit_code,parent_code,name,type,echelon\nTW,,Dinas Dua,DINAS,II.b\nTW.1,TW,Bidang,BIDANG,III.a\n";
        operator.importFile("UNITS", "2021-01-01", file)
                .then()
                .statusCode(200)
                .body("created", equalTo(2))
                .body("rows", equalTo(2));
        long events = events();
        operator.importFile("UNITS", "2021-01-01", file)
                .then()
                .statusCode(200)
                .body("created", equalTo(0))
                .body("changed", equalTo(0))
                .body("unchanged", equalTo(2));
        assertEquals(events, events());
    }

    @Test
    void aChangedNameBeginsANewPeriodAndKeepsTheOld() {
        var file = "unit_code,parent_code,name,type,echelon\nCH,,Dinas Lama,DINAS,II.b\n";
        operator.importFile("UNITS", "2021-01-01", file).then().statusCode(200);
        operator.importFile("UNITS", "2021-07-01", file.replace("Lama", "Baru"))
                .then()
                .statusCode(200)
                .body("changed", equalTo(1));
        var names = "/units?q=Dinas&asOf={day}";
        operator.get(names, "2021-06-30").body("items.findAll { it.code == 'CH' }.name", contains("Dinas Lama"));
        operator.get(names, "2021-07-01").body("items.findAll { it.code == 'CH' }.name", contains("Dinas Baru"));
    }

    /** An old list must not undo what happened since. */
    @Test
    void aFileStoredBeforeIsRecognisedThoughTheStructureMovedOn() {
        var file = "unit_code,parent_code,name,type,echelon\nMV,,Dinas Semula,DINAS,II.b\n";
        operator.importFile("UNITS", "2021-01-01", file).then().statusCode(200);
        operator.importFile("UNITS", "2021-07-01", file.replace("Semula", "Kini"))
                .then()
                .statusCode(200);
        operator.importFile("UNITS", "2021-01-01", file)
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(1))
                .body("findings", contains("ALREADY_IMPORTED"));
        operator.get("/units?q=Dinas&asOf={day}", "2021-07-01")
                .body("items.findAll { it.code == 'MV' }.name", contains("Dinas Kini"));
    }

    /** NIP-09: a contract employee's number has a non-month; only with that status it is right. */
    @ParameterizedTest
    @CsvSource({"PPPK,200", "PNS,422"})
    void takesAContractEmployeeByHisOwnNumber(String status, int answer) {
        var unit = "K" + status;
        operator.importFile(
                        "UNITS",
                        "2021-01-01",
                        "unit_code,parent_code,name,type,echelon\n" + unit + ",,Seksi,SUBBIDANG,IV.a\n")
                .then()
                .statusCode(200);
        operator.importFile(
                        "POSITIONS",
                        "2021-01-01",
                        "position_code,unit_code,title,kind,echelon,head\nJ-" + unit + "," + unit
                                + ",Kepala Seksi,PENGAWAS,IV.a,true\n")
                .then()
                .statusCode(200);
        operator.importFile(
                        "HOLDERS",
                        "2021-01-01",
                        "nip,name,employment_status,education,education_field,grade,grade_since,position_code,since,account,"
                                + "deceased_on\n199001012019212901,Contoh Rekaan," + status
                                + ",S1,Hukum,III/c,2019-04-01,J-" + unit + ",2020-01-02,,\n")
                .then()
                .statusCode(answer);
    }

    @Test
    void aTrialRunStoresNothing() {
        operator.request()
                .header("Idempotency-Key", java.util.UUID.randomUUID())
                .contentType("text/csv")
                .body("unit_code,parent_code,name,type,echelon\nDRY,,Dinas,DINAS,\n")
                .post("/imports?dataset=UNITS&effectiveOn=2021-01-01&dryRun=true")
                .then()
                .statusCode(200)
                .body("created", equalTo(1))
                .body("importId", nullValue());
        assertEquals(0, Databases.count("select count(*) from unit where code = 'DRY'"));
    }

    @Test
    void namesEveryFaultAndStoresNothing() {
        var file = "unit_code,parent_code,name,type,echelon\n"
                + "F1,,Baik,DINAS,II.b\n"
                + "F2,F9,Tanpa induk,BIDANG,III.a\n"
                + "F3,F3,Diri sendiri,BIDANG,III.a\n"
                + "F4,F5,Lingkar,BIDANG,III.a\n"
                + "F5,F4,Lingkar,BIDANG,III.a\n"
                + "F1,,Ganda,DINAS,\n"
                + "F6,F1,,BIDANG,VI.a\n";
        for (int time = 1; time <= 2; time++) {
            operator.importFile("UNITS", "2021-01-01", file)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("IMPORT_FAULTY"))
                    .body(
                            "violations.collect { it.pointer + ' ' + it.code }",
                            containsInAnyOrder(
                                    "row 3, column parent_code PARENT_UNKNOWN",
                                    "row 4, column parent_code PARENT_SELF",
                                    "row 5, column parent_code PARENT_CYCLE",
                                    "row 6, column parent_code PARENT_CYCLE",
                                    "row 7, column unit_code CODE_DUPLICATE",
                                    "row 8, column name VALUE_REQUIRED",
                                    "row 8, column echelon ECHELON_UNKNOWN"));
        }
        assertEquals(0, Databases.count("select count(*) from unit where code like 'F_'"));
        assertEquals(0, Databases.count("select count(*) from outbox where payload like '%\"Baik\"%'"));
    }

    @ParameterizedTest
    @CsvSource({
        "'unit_code,parent_code,name,type\nA,,B,C\n', COLUMN_MISSING",
        "'unit_code,parent_code,name,type,echelon,colour\nA,,B,C,,red\n', COLUMN_UNKNOWN",
        "'unit_code,parent_code,name,type,echelon\n', FILE_EMPTY",
        "'unit_code,parent_code,name,type,echelon\nA,,B\n', ROW_WIDTH"
    })
    void refusesAWrongShape(String file, String code) {
        operator.importFile("UNITS", "2021-01-01", file).then().statusCode(422).body("violations.code", hasItem(code));
    }

    @Test
    void checksPositionsAndHolders() {
        operator.importFile("UNITS", "2021-01-01", Sample.UNIT_HEADER + "PH,,Dinas,DINAS,II.b,,\n")
                .then()
                .statusCode(200);
        operator.importFile(
                        "POSITIONS",
                        "2021-01-01",
                        Sample.POSITION_HEADER + "PH.1,PH,Kepala,JPT,II.b,true\nPH.2,PH,Kepala,JPT,II.b,true\n"
                                + "PH.3,XX,Kepala,KING,III.a,maybe\nPH.4,PH,Kepala,PENGAWAS,III.a,false\n")
                .then()
                .statusCode(422)
                .body(
                        "violations.code",
                        containsInAnyOrder(
                                "SECOND_HEAD",
                                "UNIT_UNKNOWN",
                                "KIND_UNKNOWN",
                                "BOOLEAN_INVALID",
                                "ECHELON_NOT_OF_KIND"));
        operator.importFile("POSITIONS", "2021-01-01", Sample.POSITION_HEADER + "PH.1,PH,Kepala,JPT,II.b,true\n")
                .then()
                .statusCode(200);
        operator.importFile(
                        "HOLDERS",
                        "2021-01-01",
                        Sample.HOLDER_HEADER
                                + "198005172005021901,A,PNS,S1,,IV/c,2020-01-01,PH.1,2020-01-01,,\n"
                                + "198005172005021902,B,PNS,S1,,III/e,2020-13-01,PH.1,2020-01-01,,\n"
                                + "198005172005021901,C,PNX,S9,,III/a,2020-01-01,PH.7,2020-01-01,,\n"
                                + "19800517,D,PNS,S1,,III/a,2020-01-01,PH.8,2020-01-01,,\n")
                .then()
                .statusCode(422)
                .body(
                        "violations.code",
                        containsInAnyOrder(
                                "GRADE_UNKNOWN",
                                "DATE_INVALID",
                                "POSITION_HELD",
                                "NIP_DUPLICATE",
                                "STATUS_UNKNOWN",
                                "EDUCATION_UNKNOWN",
                                "POSITION_UNKNOWN",
                                "NIP_INVALID",
                                "POSITION_UNKNOWN"));
    }

    @Test
    void keepsTheRegisterForTheMinistry() {
        operator.importFile("AGENCIES", "2021-01-01", "unit_code,parent_code,name,type,echelon\n99,,X,PEMPROV,\n")
                .then()
                .statusCode(403);
        Api.as("validator")
                .importFile("UNITS", "2021-01-01", "unit_code,parent_code,name,type,echelon\nA,,X,DINAS,\n")
                .then()
                .statusCode(403);
        Api.as("employee").importFile("UNITS", "2021-01-01", "x").then().statusCode(403);
    }

    @Test
    void takesTheRealFilesAsTheyAre() throws IOException {
        var folder = Optional.ofNullable(System.getProperty("lincah.data", System.getenv("LINCAH_DATA")));
        if (folder.isEmpty()) {
            System.out.println("skipped: no folder of real unit lists (lincah.data)");
            return;
        }
        var data = Path.of(folder.get());
        Api.as("validator")
                .importFile("AGENCIES", "2021-01-01", Files.readString(data.resolve("instansi_daerah.csv")))
                .then()
                .statusCode(200)
                .body("rows", equalTo(552));
        operator.importFile("UNITS", "2021-01-01", Files.readString(data.resolve("prov_kaltim_opd.csv")))
                .then()
                .statusCode(200)
                .body("rows", equalTo(62));
        Api.as("operator-banyuwangi")
                .importFile("UNITS", "2021-01-01", Files.readString(data.resolve("kab_banyuwangi_unor.csv")))
                .then()
                .statusCode(200)
                .body("rows", equalTo(1061));
    }

    private static long events() {
        return Databases.count("select count(*) from outbox");
    }
}
