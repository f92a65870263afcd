package id.lincah.orgstructure.positionmap;

import id.lincah.orgstructure.Api;
import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import id.lincah.testsupport.Databases;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@OrgStructureTest
class PositionMapTest {
    private static final String NEEDS =
            "unit_code,position_title,kind,functional_code,functional_level,job_class,need\n"
                    + "PM.1,Kepala Dinas,JPT,,,14,1\n"
                    + "PM.1.0,Kepala Bidang,ADMINISTRATOR,,,11,1\n"
                    + "PM.1.0,Arsiparis Ahli Muda,FUNGSIONAL,ARSIPARIS,AHLI_MUDA,9,2\n"
                    + "PM.1.1,Kepala Seksi PM 1,PENGAWAS,,,9,1\n"
                    + "PM.1.1,pengadministrasi  pm 1,PELAKSANA,,,5,3\n"
                    + "PM.1.2,Kepala Seksi PM 2,PENGAWAS,,,9,1\n"
                    + "PM.1.2,Pengadministrasi PM 2,PELAKSANA,,,5,0\n";

    private final Api operator = Api.as("operator");

    @BeforeEach
    void office() {
        Sample.office(operator, "PM", 3);
        file("2021-01-01", NEEDS).then().statusCode(200);
    }

    @Test
    void showsEachUnitWithItsBoxesAndTotals() {
        var unit = "roots[0].children[0].children.find { it.code == 'PM.1.1' }";
        operator.get("/position-map?root=PM.1&asOf=2021-06-01&findings=true")
                .statusCode(200)
                .body("roots.code", contains("PM.1"))
                .body("roots[0].boxes[0].title", equalTo("Kepala Dinas"))
                .body("roots[0].boxes[0].findings", contains("VACANT"))
                .body("roots[0].boxes[0].printed", equalTo("-1"))
                .body(unit + ".boxes.title", contains("Kepala Seksi PM 1", "Pengadministrasi PM 1"))
                .body(unit + ".boxes[1].existing", equalTo(1))
                .body(unit + ".boxes[1].required", equalTo(3))
                .body(unit + ".boxes[1].jobClass", equalTo(5))
                .body(unit + ".boxes[1].answersTo", equalTo("Kepala Seksi PM 1"))
                .body(unit + ".own.shortage", equalTo(2))
                .body("totals.shortage", equalTo(6))
                .body("totals.surplus", equalTo(1))
                .body("totals.net", equalTo(-5))
                .body("totals.unknown", equalTo(2))
                .body("findings.code", hasItems("VACANT", "SHORTAGE", "OCCUPIED_NOT_NEEDED", "ABK_MISSING"))
                .body("findings.message", everyItem(notNullValue()));
    }

    @Test
    void hangsFunctionalBoxesUnderTheHeadTheyAnswerTo() {
        operator.get("/position-map/boxes?root=PM.1&unit=PM.1.0&asOf=2021-06-01")
                .statusCode(200)
                .body("items.title", containsInAnyOrder("Kepala Bidang", "Arsiparis Ahli Muda"))
                .body("items.find { it.kind == 'FUNGSIONAL' }.answersTo", equalTo("Kepala Bidang"))
                .body("items.find { it.kind == 'FUNGSIONAL' }.findings", contains("VACANT"));
    }

    @Test
    void listsBoxesByFindingPageByPageAndAsCsv() {
        var list = "/position-map/boxes?root=PM.1&asOf=2021-06-01&finding=VACANT&limit=2";
        String next = operator.get(list)
                .statusCode(200)
                .body("items.unitCode", contains("PM.1", "PM.1.0"))
                .extract()
                .path("next");
        operator.request()
                .queryParam("cursor", next)
                .get(list)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next", nullValue());
        operator.request()
                .accept("text/csv")
                .get("/position-map/boxes?root=PM.1&asOf=2021-06-01&kind=PELAKSANA")
                .then()
                .statusCode(200)
                .body(containsString("PM.1.1,Seksi 1,Pengadministrasi PM 1,PELAKSANA,,,5,1,0,3,-2,"));
    }

    @Test
    void storesNothingAndNamesEveryFaultyRow() {
        var rows = List.of(
                Map.of("unitCode", "PM.9", "positionTitle", "Arsiparis", "kind", "PELAKSANA", "need", 1),
                Map.of("unitCode", "PM.1", "positionCode", "PM.S1", "need", 1),
                Map.of("unitCode", "PM.1", "positionCode", "PM.X", "need", 1),
                Map.of("unitCode", "PM.1.3", "positionTitle", "Caraka", "kind", "PELAKSANA", "need", 1),
                Map.of("unitCode", "PM.1.3", "positionTitle", " CARAKA ", "kind", "PELAKSANA", "need", 2));
        operator.command("/position-needs", null, command(rows))
                .then()
                .statusCode(422)
                .body("code", equalTo("NEEDS_FAULTY"))
                .body(
                        "violations.pointer",
                        contains(
                                "/rows/0/unitCode",
                                "/rows/1/positionCode",
                                "/rows/2/positionCode",
                                "/rows/4/positionTitle"))
                .body(
                        "violations.code",
                        contains("UNIT_UNKNOWN", "POSITION_IN_OTHER_UNIT", "POSITION_UNKNOWN", "ROW_TWICE"));
        operator.get("/position-needs?unit=PM.1.3&asOf=2021-06-01").body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PM.1,Caraka,HANTU,,,5,1;kind;KIND_UNKNOWN",
                "PM.1,Caraka,PELAKSANA,ARSIPARIS,,5,1;functional_code;ONLY_FUNCTIONAL",
                "PM.1,Caraka,FUNGSIONAL,ARSIPARIS,TINGGI,5,1;functional_level;LEVEL_UNKNOWN",
                "PM.1,Caraka,PELAKSANA,,,18,1;job_class;CLASS_OUT_OF_RANGE",
                "PM.1,Caraka,PELAKSANA,,,5,-1;need;NEED_OUT_OF_RANGE",
                "PM.1,Caraka,PELAKSANA,,,lima,1;job_class;NUMBER_INVALID",
                ",Caraka,PELAKSANA,,,5,1;unit_code;VALUE_REQUIRED",
                "PM.1,,PELAKSANA,,,5,1;position_title;TITLE_OR_CODE",
                "PM.1,Caraka;*;ROW_WIDTH"
            })
    void namesTheCellOfAFaultyFile(String text) {
        var parts = text.split(";");
        file("2021-01-01", NEEDS + parts[0] + "\n")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("row 9, column " + parts[1]))
                .body("violations.code", contains(parts[2]))
                .body("violations.message", everyItem(notNullValue()));
    }

    @Test
    void theSameRowsAgainChangeNothingAndLaterOnesKeepHistory() {
        file("2021-01-01", NEEDS)
                .then()
                .statusCode(200)
                .body("created", equalTo(0))
                .body("changed", equalTo(0))
                .body("unchanged", equalTo(7));
        var csv = operator.request()
                .accept("text/csv")
                .get("/position-needs?unit=PM.1.1&asOf=2021-06-01")
                .asString();
        file("2021-01-01", csv).then().statusCode(200).body("unchanged", equalTo(2));
        var draft =
                Map.of("unitCode", "PM.1.2", "positionCode", "PM.S2", "need", 2, "needState", "DRAFT", "jobClass", 9);
        operator.command("/position-needs", null, command("2022-01-01", List.of(draft)))
                .then()
                .statusCode(200)
                .body("changed", equalTo(1));
        var box = "/position-map/boxes?unit=PM.1.2&kind=PENGAWAS&asOf=";
        operator.get(box + "2021-12-31").body("items.required", contains(1));
        operator.get(box + "2022-01-01")
                .body("items[0].required", nullValue())
                .body("items[0].draftNeed", equalTo(2))
                .body("items[0].findings", contains("ABK_MISSING"));
        var end = Map.of("unitCode", "PM.1.2", "positionCode", "PM.S2", "ends", true);
        operator.command("/position-needs", null, command("2022-01-01", List.of(end)))
                .then()
                .statusCode(200);
        operator.get(box + "2022-01-01").body("items[0].findings", contains("ABK_MISSING", "CLASS_MISSING"));
        operator.command("/position-needs", null, command("2022-01-01", List.of(end)))
                .then()
                .body("unchanged", equalTo(1));
    }

    @Test
    void neitherActingHoldersNorCandidatesCount() {
        Sample.office(operator, "PMC", 1);
        var candidate = Sample.nip("PMC", 900) + ",Calon PMC,CPNS,S1,Hukum,III/a,2020-01-01,PMC.P1,2020-01-01,,\n";
        operator.importFile("HOLDERS", Sample.BEGIN, Sample.HOLDER_HEADER + candidate)
                .then()
                .statusCode(200);
        Databases.execute("""
                insert into acting (agency_id, person_id, position_id, kind, valid_from, basis)
                select n.agency_id, n.id, p.id, 'PLT', '2021-02-01', 'SP 1'
                from person n, position p where n.name = 'Pejabat PMC 1' and p.code = 'PMC.P0'
                """);
        operator.get("/position-map/boxes?root=PMC.1&kind=JPT&asOf=2021-06-01")
                .body("items[0].existing", equalTo(0))
                .body("items[0].candidates", equalTo(1));
        operator.get("/position-map/boxes?root=PMC.1&kind=ADMINISTRATOR&asOf=2021-06-01")
                .body("items[0].existing", equalTo(0));
        operator.get("/position-map/boxes?root=PMC.1&kind=PENGAWAS&asOf=2021-06-01")
                .body("items[0].existing", equalTo(1));
    }

    @Test
    void aNeedOfAnAbolishedUnitIsAnOrphan() {
        Sample.office(operator, "PMO", 1);
        operator.importFile("UNITS", Sample.BEGIN, Sample.UNIT_HEADER + "PMO.1.8,PMO.1,Seksi Lama,SEKSI,IV.a,,\n")
                .then()
                .statusCode(200);
        var row = Map.of(
                "unitCode", "PMO.1.8", "positionTitle", "Juru Arsip", "kind", "PELAKSANA", "need", 1, "jobClass", 3);
        operator.command("/position-needs", null, command(List.of(row))).then().statusCode(200);
        Databases.execute("update unit_period set valid_to = '2023-01-01'"
                + " where unit_id = (select id from unit where code = 'PMO.1.8')");
        operator.get("/position-map/boxes?unit=PMO.1.8&asOf=2022-12-31").body("items[0].findings", contains("VACANT"));
        operator.get("/position-map/boxes?unit=PMO.1.8&asOf=2023-01-01")
                .body("items[0].findings", hasItems("ORPHAN_BOX"));
        operator.get("/position-map?asOf=2023-01-01&depth=0").body("orphans.unitCode", hasItems("PMO.1.8"));
        operator.get("/position-map?root=PMO.1&asOf=2023-01-01").body("orphans", hasSize(0));
    }

    @Test
    void onlyTheOperatorRecordsAndOnlyThoseWhoseTaskItIsRead() {
        for (var reader : List.of("operator", "approver", "auditor")) {
            Api.as(reader).get("/position-map?root=PM.1&asOf=2021-06-01").statusCode(200);
            Api.as(reader).get("/position-needs?asOf=2021-06-01").statusCode(200);
        }
        for (var examiner : List.of("validator", "homeaffairs")) {
            Api.as(examiner)
                    .get("/position-map?root=PM.1&asOf=2021-06-01&agency=35")
                    .statusCode(200);
        }
        Api.as("employee").get("/position-map?root=PM.1").statusCode(403);
        Api.as("employee").get("/position-map/boxes").statusCode(403);
        Api.as("employee").get("/position-needs").statusCode(403);
        Api.as("operator-kaltim").get("/position-map?root=PM.1&asOf=2021-06-01").statusCode(404);
        Api.as("operator-kaltim").get("/position-map?agency=35").statusCode(404);
        var row = Map.of("unitCode", "PM.1", "positionTitle", "Caraka", "kind", "PELAKSANA", "need", 1);
        Api.as("approver")
                .command("/position-needs", null, command(List.of(row)))
                .then()
                .statusCode(403);
        Api.as("operator-kaltim")
                .command("/position-needs", null, command(List.of(row)))
                .then()
                .statusCode(422)
                .body("violations.code", contains("UNIT_UNKNOWN"));
    }

    @Test
    void projectsFiveYearsByLoadAndPensions() {
        Sample.office(operator, "PMJ", 1);
        var row = Map.of(
                "unitCode", "PMJ.1.1",
                "positionCode", "PMJ.K1",
                "jobClass", 5,
                "need", 4,
                "loadMinutes", 300000,
                "effectiveMinutes", 75000);
        operator.command("/position-needs", null, command(List.of(row))).then().statusCode(200);
        var box = "boxes.find { it.kind == 'PELAKSANA' }";
        operator.get("/position-map/projection?root=PMJ.1&asOf=2036-01-01&baseYear=2036&growth=5")
                .statusCode(200)
                .body("years.year", contains(2036, 2037, 2038, 2039, 2040))
                .body(box + ".basis", equalTo("LOAD"))
                .body(box + ".years.required", contains(4, 4, 4, 5, 5))
                .body(box + ".years[0].existing", equalTo(1))
                .body(box + ".years[4].existing", equalTo(0))
                .body(box + ".years[4].gap", equalTo(-5));
        operator.get("/position-map/projection?root=PMJ.1&growth=500").statusCode(400);
        operator.get("/position-map/projection?root=PMJ.1&baseYear=1900").statusCode(400);
        Api.as("auditor")
                .get("/position-map/projection?root=PMJ.1&asOf=2021-06-01")
                .statusCode(200);
        Api.as("employee").get("/position-map/projection?root=PMJ.1").statusCode(403);
        Api.as("operator-kaltim").get("/position-map/projection?root=PMJ.1").statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,PK",
        "svg,image/svg+xml,<svg",
        "pdf,application/pdf,%PDF"
    })
    void exportsTheMapAndAVersionOfIt(String format, String type, String begin) {
        String version = operator.command(
                        "/position-map-versions",
                        null,
                        Map.of("name", "P", "asOf", "2021-06-01", "rootUnitCode", "PM.1"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var live = "/position-map." + format + "?root=PM.1&asOf=2021-06-01";
        var kept = "/position-map-versions/" + version + "/files/position-map." + format;
        for (var path : List.of(live, kept)) {
            operator.get(path)
                    .statusCode(200)
                    .contentType(startsWith(type))
                    .header("Content-Disposition", containsString("peta-jabatan-2021-06-01." + format))
                    .body(startsWith(begin));
            Api.as("employee").get(path).statusCode(403);
            Api.as("operator-kaltim").get(path).statusCode(404);
        }
    }

    private Response file(String day, String csv) {
        return operator.request()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("text/csv")
                .queryParam("effectiveOn", day)
                .queryParam("basis", "ABK 2020")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/position-needs");
    }

    private static Map<String, Object> command(List<?> rows) {
        return command("2021-01-01", rows);
    }

    private static Map<String, Object> command(String day, List<?> rows) {
        return Map.of("effectiveOn", day, "basis", "ABK 2020", "rows", rows);
    }
}
