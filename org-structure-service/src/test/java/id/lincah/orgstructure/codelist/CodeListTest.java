package id.lincah.orgstructure.codelist;

import id.lincah.orgstructure.Api;
import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import id.lincah.testsupport.Databases;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

@OrgStructureTest
class CodeListTest {
    private final Api employee = Api.as("employee");
    private final Api validator = Api.as("validator");

    @Test
    void answersTheReferenceCodesInTheirOrder() {
        employee.get("/code-lists")
                .statusCode(200)
                .body("list", hasItems("AGENCY", "ECHELON", "EDUCATION", "GRADE", "POSITION_KIND"));
        var page = employee.get("/code-lists/GRADE?limit=10&asOf=2021-01-01")
                .statusCode(200)
                .body("items[0].code", equalTo("I/a"))
                .body("items[9].nameId", equalTo("Penata Muda Tingkat I"))
                .extract();
        employee.request()
                .queryParam("cursor", page.<String>path("next"))
                .get("/code-lists/GRADE?limit=10&asOf=2021-01-01")
                .then()
                .body("items", hasSize(7))
                .body("items[6].code", equalTo("IV/e"));
        employee.get("/code-lists/ECHELON?code=III.b&asOf=2021-01-01")
                .body("items[0].details.lowestGrade", equalTo("III/d"))
                .body("items[0].details.highestGrade", equalTo("IV/a"));
        employee.request()
                .accept("text/csv")
                .get("/code-lists/CONTRACT_GRADE")
                .then()
                .body(containsString("XVII,Golongan XVII,Grade XVII"))
                .body(containsString("RECALLED"));
    }

    @Test
    void regionsBeginUnderRegionsAndKeepTheNameOfTheirTime() {
        validator
                .command(
                        "/code-lists/REGION/changes",
                        null,
                        change("2026-01-01", entry("97.1", "Kabupaten", "Regency"), entry("97.02", "Kota", "City")))
                .then()
                .statusCode(422)
                .body("violations.code", contains("REGION_CODE_INVALID", "REGION_PARENT_UNKNOWN"));
        var first = change(
                "2026-01-01",
                entry("97.01.02", "Kecamatan Rekaan", "Invented district"),
                entry("97.01", "Kabupaten Rekaan", "Invented regency"),
                entry("97", "Provinsi Rekaan", "Invented province"));
        employee.command("/code-lists/REGION/changes", null, first).then().statusCode(403);
        validator
                .command("/code-lists/REGION/changes", null, first)
                .then()
                .statusCode(200)
                .body("begun", equalTo(3));
        validator
                .command(
                        "/code-lists/REGION/changes",
                        null,
                        change("2027-01-01", entry("97.01", "Kota Rekaan", "Invented city")))
                .then()
                .statusCode(200);
        employee.get("/code-lists/REGION?code=97.01&asOf=2026-12-31")
                .body("items.nameId", contains("Kabupaten Rekaan"));
        employee.get("/code-lists/REGION?code=97.01&asOf=2027-01-01").body("items.nameId", contains("Kota Rekaan"));
    }

    @Test
    void aNewNameLeavesTheOldOneToTheRecordsOfItsTime() {
        var change = change("2030-01-01", entry("D2", "Diploma Dua", "Diploma Two"));
        employee.command("/code-lists/EDUCATION/changes", null, change).then().statusCode(403);
        Api.as("operator")
                .command("/code-lists/EDUCATION/changes", null, change)
                .then()
                .statusCode(403);
        validator
                .command("/code-lists/EDUCATION/changes", null, change)
                .then()
                .statusCode(200)
                .body("begun", equalTo(1));
        var one = "/code-lists/EDUCATION?code=D2&asOf={day}";
        employee.get(one, "2029-12-31").body("items.nameId", contains("Diploma II"));
        employee.get(one, "2030-01-01").body("items.nameId", contains("Diploma Dua"));
        employee.get("/code-lists/EDUCATION?code=D2&history=true").body("items", hasSize(2));

        validator
                .command(
                        "/code-lists/EDUCATION/changes",
                        null,
                        change("2029-01-01", entry("D2", "X", "Y"), entry("S3", null, null)))
                .then()
                .statusCode(422)
                .body(
                        "violations.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder("/entries/0/code CODE_CHANGES_LATER", "/entries/1/nameId VALUE_REQUIRED"));
        validator.command("/code-lists/NOSUCH/changes", null, change).then().statusCode(404);
        validator
                .command("/code-lists/AGENCY/changes", null, change)
                .then()
                .statusCode(409)
                .body("code", equalTo("LIST_FOLLOWS_REGISTER"));
    }

    @Test
    void aCorrectionReplacesTheNameAndLeavesTheOldOneInTheTrail() {
        var path = "/code-lists/EMPLOYMENT_STATUS/corrections";
        var right =
                Map.of("reason", "Huruf besar", "code", "CPNS", "asOf", "2020-01-01", "nameEn", "Candidate servant");
        employee.command(path, null, right).then().statusCode(403);
        validator.command(path, null, right).then().statusCode(200);
        employee.get("/code-lists/EMPLOYMENT_STATUS?code=CPNS&history=true")
                .body("items.nameEn", contains("Candidate servant"))
                .body("items.nameId", contains("Calon pegawai negeri sipil"));
        assertEquals(
                1,
                Databases.count("select count(*) from audit_entry where action = 'code-list.corrected'"
                        + " and change::text like '%Candidate civil servant%'"));
        validator
                .command(path, null, Map.of("reason", "x", "code", "NONE", "asOf", "2020-01-01", "nameEn", "X"))
                .then()
                .statusCode(404);
    }

    @Test
    void theNameOfAnAgencyFollowsTheRegister() {
        Sample.agencies();
        var header = "unit_code,parent_code,name,type,echelon\n";
        validator
                .importFile("AGENCIES", "2021-01-01", header + "91.77,,Kabupaten Rekaan,PEMKAB,\n")
                .then()
                .statusCode(200);
        validator
                .importFile("AGENCIES", "2024-05-01", header + "91.77,,Kabupaten Rekaan Raya,PEMKAB,\n")
                .then()
                .statusCode(200);
        var one = "/code-lists/AGENCY?code=91.77&asOf={day}";
        employee.get(one, "2024-04-30").body("items.nameId", contains("Kabupaten Rekaan"));
        employee.get(one, "2024-05-01").body("items.nameId", contains("Kabupaten Rekaan Raya"));
    }

    private static Map<String, Object> change(String day, Map<?, ?>... entries) {
        return Map.of("effectiveOn", day, "source", "Aturan Rekaan 1/2029", "entries", List.of(entries));
    }

    private static Map<String, Object> entry(String code, String nameId, String nameEn) {
        return nameId == null ? Map.of("code", code) : Map.of("code", code, "nameId", nameId, "nameEn", nameEn);
    }
}
