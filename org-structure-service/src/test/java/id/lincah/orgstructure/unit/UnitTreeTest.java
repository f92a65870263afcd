package id.lincah.orgstructure.unit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lincah.orgstructure.Api;
import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import id.lincah.testsupport.Databases;
import id.lincah.testsupport.Tokens;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

@OrgStructureTest
class UnitTreeTest {
    private final Api operator = Api.as("operator");

    @Test
    void showsPositionsWithoutNames() {
        Sample.office(operator, "TA", 2);
        operator.get("/unit-tree?root=TA&asOf=2021-06-01&positions=true")
                .statusCode(200)
                .body("shown", equalTo(5))
                .rootPath("roots[0].children[0]")
                .body("positions.title", contains("Kepala Dinas"), "positions.holders", contains(0))
                .body("children[0].children[0].positions.kind", contains("PENGAWAS", "PELAKSANA"))
                .body("children[0].children[0].positions.head", contains(true, false))
                .body("children[0].children[0].positions.holders", contains(1, 1));
        var text = operator.get("/unit-tree?root=TA&asOf=2021-06-01&positions=true")
                .extract()
                .asString();
        org.junit.jupiter.api.Assertions.assertFalse(text.contains("Pejabat"));
    }

    @Test
    void goesLevelByLevel() {
        Sample.office(operator, "TB", 3);
        operator.get("/unit-tree?root=TB&asOf=2021-06-01&depth=0")
                .body(
                        "roots.code",
                        contains("TB"),
                        "roots[0].childCount",
                        equalTo(1),
                        "roots[0].positions",
                        nullValue());
        operator.get("/unit-tree?root=TB.1.0&asOf=2021-06-01&depth=1")
                .body("roots[0].childCount", equalTo(3))
                .body("roots[0].children.code", containsInAnyOrder("TB.1.1", "TB.1.2", "TB.1.3"))
                .body("roots[0].children.childCount", contains(0, 0, 0));
        operator.get("/unit-tree?depth=26").statusCode(400);
        operator.get("/unit-tree?root=TB.9").statusCode(404);
        Api.as("operator-kaltim").get("/unit-tree?root=TB").statusCode(404);
        Api.as("operator-kaltim").get("/unit-tree?agency=35").statusCode(404);
        Api.as("homeaffairs").get("/unit-tree?agency=35&root=TB&depth=0").statusCode(200);
    }

    @Test
    void answersOnlyWhatTheClientHasNot() {
        Sample.office(operator, "TC", 1);
        var path = "/unit-tree?root=TC&asOf=2021-06-01&positions=true";
        var tag = operator.get(path).statusCode(200).extract().header("ETag");
        operator.request().header("If-None-Match", tag).get(path).then().statusCode(304);
        operator.importFile(
                        "UNITS",
                        "2021-05-01",
                        "unit_code,parent_code,name,type,echelon\nTC.1,TC,Dinas Lain,DINAS,II.b\n")
                .then()
                .statusCode(200);
        operator.request()
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .body("roots[0].children[0].name", containsString("Lain"));
    }

    /** Four levels; deploy/bench measures ten times as many. */
    @Test
    void answersAWholeAgencyAtOnceAndItsFirstLevelsAlone() throws Exception {
        Databases.execute(
                "insert into agency (code, name, kind, type) values ('98', 'Provinsi Besar', 'PROVINCE', 'PEMPROV')"
                        + " on conflict do nothing");
        Databases.execute("insert into unit (agency_id, code) select '98', 'BIG' || n from generate_series(0, 499) n");
        // Ten under each: four levels.
        Databases.execute("insert into unit_period (unit_id, agency_id, valid_from, name, type, parent_id)"
                + " select u.id, '98', '2021-01-01', 'Unit ' || u.code, 'BIDANG', p.id from unit u left join unit p"
                + " on p.agency_id = '98' and p.code = 'BIG' || (substr(u.code, 4)::int - 1) / 10 and u.code <> 'BIG0'"
                + " where u.agency_id = '98'");
        Databases.execute(
                "insert into position (agency_id, code) select '98', 'BIGP' || n from generate_series(0, 2999) n");
        Databases.execute("insert into position_period (position_id, agency_id, valid_from, unit_id, title, kind, head)"
                + " select p.id, '98', '2021-01-01', u.id, 'Jabatan ' || p.code, 'PELAKSANA', substr(p.code, 5)::int < 500"
                + " from position p join unit u on u.agency_id = '98'"
                + " and u.code = 'BIG' || mod(substr(p.code, 5)::int, 500) where p.agency_id = '98'");
        Databases.execute("analyze");
        assertEquals(
                500,
                read("/unit-tree?agency=98&asOf=2024-01-01&positions=true")
                        .get("shown")
                        .asInt());
        var level = read("/unit-tree?agency=98&asOf=2024-01-01&depth=1");
        assertEquals(11, level.get("shown").asInt());
        assertEquals(500, level.get("units").asInt());
        assertEquals(10, level.at("/roots/0/children").size());
    }

    /** By the plain client of the JDK: the usual one of the tests takes many seconds over some megabytes. */
    private static JsonNode read(String path) throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:" + RestAssured.port + "/api/org-structure/v1" + path);
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + Tokens.of("validator"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(200, answer.statusCode());
        return new ObjectMapper().readTree(answer.body());
    }
}
