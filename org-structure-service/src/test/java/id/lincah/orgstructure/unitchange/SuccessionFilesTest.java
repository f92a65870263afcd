package id.lincah.orgstructure.unitchange;

import id.lincah.orgstructure.Api;
import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import id.lincah.testsupport.Databases;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Lists in which mergers, splits and new names left old and new units side by side, without dates, become right. */
@OrgStructureTest
class SuccessionFilesTest {
    /** The faults of the real lists in small: a merger, a split, a new name. Invented. */
    private static final String OWN = """
            unit_code,parent_code,name,type,echelon
            SX,,Pemerintah Rekaan,INSTANSI,
            SX.1,SX,Dinas Pekerjaan Umum,DINAS,
            SX.2,SX,Dinas Perumahan Rakyat,DINAS,
            SX.11,SX,DINAS PEKERJAAN UMUM DAN PERUMAHAN RAKYAT,DINAS,
            SX.11.1,SX.11,UPT Material Jalan,UPT,
            SX.3,SX,"Dinas Pendidikan, Pemuda dan Olahraga",DINAS,
            SX.12,SX,DINAS PENDIDIKAN,DINAS,
            SX.12.1,SX.12,SMAN 1 Rekaan,SEKOLAH,
            SX.13,SX,DINAS PEMUDA DAN OLAHRAGA,DINAS,
            SX.4,SX,Dinas Penanamen Modal,DINAS,
            SX.14,SX,Dinas Penanaman Modal dan Perizinan,DINAS,
            """;

    private final Api operator = Api.as("operator-kaltim");

    @BeforeEach
    void agencies() {
        Sample.agencies();
    }

    @Test
    void theOwnSmallListBecomesRight() {
        load(OWN);
        hints("SX")
                .body("kind", containsInAnyOrder("MERGED", "SPLIT", "REPLACED"))
                .body("find { it.kind == 'MERGED' }.predecessors.code", contains("SX.1", "SX.2"))
                .body("find { it.kind == 'SPLIT' }.successors.code", contains("SX.12", "SX.13"));
        begins("SX.11", "2022-01-03", "SX.1");
        begins("SX.12", "2022-01-03", "SX.3");
        begins("SX.13", "2022-01-03", null);
        begins("SX.14", "2023-01-02", null);
        change("2022-01-03", """
                {"kind":"MERGE","unitCodes":["SX.1","SX.2"],"intoCode":"SX.11"},
                {"kind":"SPLIT","unitCode":"SX.3","intoCodes":["SX.12","SX.13"]}""");
        change("2023-01-02", "{\"kind\":\"ABOLISH\",\"unitCode\":\"SX.4\",\"successorCode\":\"SX.14\"}");

        children("SX", "2022-01-02", "SX.1", "SX.2", "SX.3", "SX.4");
        children("SX", "2022-01-03", "SX.11", "SX.12", "SX.13", "SX.4");
        children("SX", "2023-01-02", "SX.11", "SX.12", "SX.13", "SX.14");
        children("SX.1", "2022-01-02", "SX.11.1");
        children("SX.11", "2022-01-03", "SX.11.1");
        children("SX.3", "2022-01-02", "SX.12.1");
        successors("SX.3", "SX.12", "SX.13");
        told("SX.3", "id.lincah.unit.created.v1", "id.lincah.unit.abolished.v1");
        told("SX.11", "id.lincah.unit.created.v1", "id.lincah.unit.changed.v1");
        hints("SX").body("size()", equalTo(0));
    }

    @Test
    void gorontaloMergesAndSplits() throws IOException {
        var file = real("prov_gorontalo_unor.csv", "GT.");
        if (file.isEmpty()) {
            return;
        }
        load(file.get());
        hints("GT.")
                .body(
                        "successors.code",
                        hasItems(List.of("GT.404"), List.of("GT.400", "GT.412"), List.of("GT.403", "GT.414")));
        begins("GT.404", "2022-01-03", "GT.47");
        begins("GT.400", "2022-01-03", "GT.28");
        begins("GT.412", "2022-01-03", null);
        begins("GT.403", "2022-01-03", "GT.42");
        begins("GT.414", "2022-01-03", null);
        begins("GT.402", "2022-01-03", null);
        change("2022-01-03", """
                {"kind":"MERGE","unitCodes":["GT.47","GT.50"],"intoCode":"GT.404"},
                {"kind":"SPLIT","unitCode":"GT.28","intoCodes":["GT.400","GT.412"]},
                {"kind":"SPLIT","unitCode":"GT.42","intoCodes":["GT.403","GT.414"]},
                {"kind":"ABOLISH","unitCode":"GT.41","successorCode":"GT.402"}""");
        var before = dinas("2022-01-02");
        var after = dinas("2022-01-03");
        before.body(codes(), hasItems("GT.47", "GT.50", "GT.28", "GT.42"))
                .body(codes(), not(hasItem("GT.404")))
                .body(codes(), not(hasItem("GT.400")));
        after.body(codes(), hasItems("GT.404", "GT.400", "GT.412", "GT.403", "GT.414"))
                .body(codes(), not(hasItem("GT.28")));
        operator.get("/unit-tree?root=GT.28&asOf=2022-01-02").body("roots[0].children", hasSize(166));
        operator.get("/unit-tree?root=GT.400&asOf=2022-01-03").body("roots[0].children", hasSize(166));
        successors("GT.28", "GT.400", "GT.412");
        successors("GT.47", "GT.404");
        operator.get("/units/{id}/lineage", id("GT.404"))
                .body("predecessors.code", containsInAnyOrder("GT.47", "GT.50"));
        told("GT.42", "id.lincah.unit.created.v1", "id.lincah.unit.abolished.v1");
        hints("GT.").body("findAll { it.certain }", hasSize(0));
    }

    @Test
    void huluSungaiSelatanLosesItsOldSubdivisions() throws IOException {
        var file = real("kab_hss_setda.csv", "");
        if (file.isEmpty()) {
            return;
        }
        load(file.get().replace("HSS", "HSX"));
        hints("HSX").body("successors.code", hasItems(List.of("HSX.01.03.04.04"), List.of("HSX.01.03.02.01")));
        operator.request()
                .accept("text/csv")
                .get("/units/succession-hints?asOf=2024-01-01")
                .then()
                .statusCode(200)
                .body(containsString("SUCCESSOR,HSX.01.03.04.04,"));
        begins("HSX.01.03.02.01", "2022-01-03", null);
        begins("HSX.01.03.04.04", "2022-01-03", null);
        change("2022-01-03", """
                {"kind":"MERGE","unitCodes":["HSX.01.03.02.02","HSX.01.03.02.03"],"intoCode":"HSX.01.03.02.01"},
                {"kind":"MERGE","unitCodes":["HSX.01.03.04.01","HSX.01.03.04.02"],"intoCode":"HSX.01.03.04.04"},
                {"kind":"RENAME","unitCode":"HSX.01.03.04.03","name":"Sub Bagian Pelaporan"}""");
        children("HSX.01.03.04", "2022-01-02", "HSX.01.03.04.01", "HSX.01.03.04.02", "HSX.01.03.04.03");
        children("HSX.01.03.04", "2022-01-03", "HSX.01.03.04.03", "HSX.01.03.04.04");
        children("HSX.01.03.02", "2022-01-02", "HSX.01.03.02.02", "HSX.01.03.02.03", "HSX.01.03.02.04");
        children("HSX.01.03.02", "2022-01-03", "HSX.01.03.02.01", "HSX.01.03.02.04");
        successors("HSX.01.03.04.02", "HSX.01.03.04.04");
        told("HSX.01.03.04.03", "id.lincah.unit.created.v1", "id.lincah.unit.changed.v1");
        hints("HSX").body("size()", equalTo(0));
        Api.as("employee").get("/units/succession-hints").statusCode(403);
    }

    /** A real list with codes of this test's own, so that it disturbs no other. */
    private static Optional<String> real(String name, String prefix) throws IOException {
        var folder = Optional.ofNullable(System.getProperty("lincah.data", System.getenv("LINCAH_DATA")));
        if (folder.isEmpty()) {
            System.out.println("skipped: no folder of real unit lists (lincah.data)");
            return Optional.empty();
        }
        var text = Files.readString(Path.of(folder.get(), name));
        return Optional.of(
                prefix.isEmpty()
                        ? text
                        : text.replaceAll("(?m)^(\\w+),(\\w*),", prefix + "$1," + prefix + "$2,")
                                .replace(prefix + "unit_code," + prefix, "unit_code,")
                                .replace("," + prefix + ",", ",,"));
    }

    private void load(String file) {
        operator.importFile("UNITS", "2021-01-01", file).then().statusCode(200);
    }

    private ValidatableResponse hints(String prefix) {
        return operator.get("/units/succession-hints?asOf=2024-01-01")
                .statusCode(200)
                .rootPath("items.findAll { it.successors[0].code.startsWith('" + prefix + "') }");
    }

    private void begins(String code, String day, String remainsTo) {
        var command =
                "{\"reason\":\"daftar memuat unit lama dan baru berdampingan\",%s\"periods\":[{\"from\":\"2021-01-01\",\"validFrom\":\"%s\"}]}"
                        .formatted(remainsTo == null ? "" : "\"remainsTo\":\"" + remainsTo + "\",", day);
        var version = operator.get("/units/{id}", id(code)).extract().header("ETag");
        operator.command("/units/" + id(code) + "/corrections", version, command)
                .then()
                .statusCode(200);
    }

    private void change(String day, String changes) {
        operator.command("/units/changes", null, ChangeUnitsTest.decree(day, changes))
                .then()
                .statusCode(201);
    }

    private void children(String root, String day, String... codes) {
        operator.get("/unit-tree?depth=1&root=" + root + "&asOf=" + day)
                .statusCode(200)
                .body("roots[0].children.code", containsInAnyOrder(codes))
                .body("roots[0].childCount", equalTo(codes.length));
    }

    private void successors(String code, String... successors) {
        operator.get("/units/{id}", id(code)).body("standing.code", containsInAnyOrder(successors));
    }

    private static void told(String code, String... types) {
        var seen = ChangeUnitsTest.types(code).stream().distinct().toList();
        assertEquals(List.of(types), seen, code);
        assertTrue(Databases.count("select count(*) from unit_lineage") > 0);
    }

    private ValidatableResponse dinas(String day) {
        return operator.get("/unit-tree?depth=1&root=GT.1&asOf=" + day).statusCode(200);
    }

    private static String codes() {
        return "roots[0].children.code";
    }

    private static String id(String code) {
        return ChangeUnitsTest.id(code);
    }
}
