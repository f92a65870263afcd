package id.lincah.orgstructure;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@OrgStructureTest
class ReadTest {
    private final Api operator = Api.as("operator");

    @BeforeEach
    void office() {
        Sample.office(operator, "RD", 3);
    }

    @Test
    void answersTheTreeDownToADepth() {
        operator.get("/unit-tree?root=RD&depth=1&asOf=2021-06-01")
                .statusCode(200)
                .body("agency", equalTo("35"))
                .body("roots.code", contains("RD"))
                .body("roots[0].children.code", contains("RD.1"))
                .body("roots[0].children[0].headKind", equalTo("JPT"))
                .body("roots[0].children[0].children", hasSize(0));
        operator.get("/unit-tree?root=RD&asOf=2020-12-31").statusCode(404);
    }

    @Test
    void walksAListByCursor() {
        var first = operator.get("/units?q=Seksi&limit=2&asOf=2021-06-01")
                .statusCode(200)
                .body("items", hasSize(2))
                .header("Link", containsString("rel=\"next\""))
                .extract();
        String next = first.path("next");
        operator.request()
                .queryParam("cursor", next)
                .get("/units?q=Seksi&limit=2&asOf=2021-06-01")
                .then()
                .statusCode(200)
                .body("items.code", everyItem(not(equalTo(first.<String>path("items[0].code")))));
        operator.request()
                .queryParam("cursor", next)
                .get("/units?q=Bidang&limit=2")
                .then()
                .statusCode(400);
        operator.get("/units?limit=101").statusCode(400);
    }

    @Test
    void exportsAsCsv() {
        operator.request()
                .accept("text/csv")
                .get("/units?asOf=2021-06-01&q=Seksi")
                .then()
                .statusCode(200)
                .contentType(equalTo("text/csv;charset=UTF-8"))
                .body(containsString("RD.1.1,Seksi 1,SEKSI,IV.a"));
    }

    @Test
    void showsNamesOnlyToThoseWhoseTaskNeedsThem() {
        var list = "/persons?positionKind=PENGAWAS&asOf=2021-06-01&q=RD";
        var seen = operator.get(list).statusCode(200).body("items", hasSize(3)).extract();
        operator.get(list).body("items[0].name", containsString("Pejabat RD"));
        Api.as("employee")
                .get(list)
                .statusCode(200)
                .body("items.name", everyItem(not(containsString("Pejabat"))))
                .body("items.nip", everyItem(matchesPattern("1980\\*{11}\\d{3}")));
        String id = seen.path("items[0].id");
        Api.as("operator-kaltim").get("/persons/{id}", id).statusCode(404);
        Api.as("operator-kaltim").get("/units?agency=35").statusCode(404);
    }

    @Test
    void recordsADepartureOnce() {
        Sample.office(operator, "DP", 1);
        String id = operator.get("/persons?q=Pejabat DP 1&asOf=2021-06-01")
                .extract()
                .path("items.find { it.name == 'Pejabat DP 1' }.id");
        var version =
                operator.get("/persons/{id}", id).statusCode(200).extract().header("ETag");
        var path = "/persons/" + id + "/departure";
        operator.command(path, version, Map.of("reason", "HOLIDAY", "on", "2021-07-01"))
                .then()
                .statusCode(400);
        operator.command(path, version, Map.of("reason", "RETIRED", "on", "2019-07-01"))
                .then()
                .statusCode(400);
        operator.command(path, version, Map.of("reason", "RETIRED", "on", "2021-07-01"))
                .then()
                .statusCode(200)
                .header("ETag", notNullValue());
        operator.get("/persons/{id}?asOf=2021-06-30", id).body("position.kind", equalTo("PENGAWAS"));
        operator.get("/persons/{id}?asOf=2021-07-01", id).body("position", nullValue());
        var now = operator.get("/persons/{id}", id).extract().header("ETag");
        operator.command(path, now, Map.of("reason", "RETIRED", "on", "2021-07-01"))
                .then()
                .statusCode(409);
    }

    @Test
    void findsAgenciesAndKeepsAnAuditTrail() {
        operator.get("/agencies?q=Jawa Timur").body("items.code", hasItem("35"));
        operator.get("/agencies/35.10").body("kind", equalTo("REGENCY"));
        operator.get("/agencies/00").statusCode(404);
        operator.get("/audit").statusCode(403);
        Api.as("auditor").get("/audit").statusCode(200).body("items.action", hasItem("import.HOLDERS"));
    }
}
