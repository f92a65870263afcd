package id.lincah.orgstructure.progress;

import id.lincah.orgstructure.Api;
import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import id.lincah.testsupport.Databases;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

@OrgStructureTest
class ProgressTest {
    private static final String REGENCY = "35.10";

    private final Api regency = Api.as("operator-banyuwangi");
    private final Api province = Api.as("operator");
    private final Api otherProvince = Api.as("operator-kaltim");
    private final Api ministry = Api.as("validator");

    private static String scenario;

    @BeforeEach
    void aRegencyHasDecidedOnOneOfTwoSections() {
        if (scenario != null) {
            return;
        }
        Sample.office(regency, "PGR", 2);
        var start = Map.of("name", "Banyuwangi", "rootUnitCode", "PGR", "effectiveOn", "2021-12-30");
        scenario = regency.command("/scenarios", null, start)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        act(regency, "screening", null).then().statusCode(200);
        var rows = List.of(Map.of("unitCode", "PGR.1.1", "decision", "REMOVE"));
        act(regency, "decisions", Map.of("rows", rows)).then().statusCode(200);
    }

    private Response act(Api who, String act, Object body) {
        var version = who.get("/scenarios/{id}", scenario).extract().header("ETag");
        return who.command("/scenarios/" + scenario + "/" + act, version, body);
    }

    @Test
    void aRegencySeesItselfAndNobodyElse() {
        regency.get("/progress").statusCode(200).body("items.agency", contains(REGENCY));
        regency.get("/progress/35").statusCode(404);
    }

    @Test
    void aProvinceSeesItsRegenciesNumbersButNotTheirScenarios() {
        province.get("/progress?limit=100")
                .statusCode(200)
                .body("items.agency", hasItems("35", REGENCY))
                .body("items.agency", not(hasItem("64")));
        province.get("/progress/{agency}", REGENCY)
                .statusCode(200)
                .body("stage", equalTo("IDENTIFIED"))
                .body("province", equalTo("35"));
        province.get("/scenarios/{id}", scenario).statusCode(404);
    }

    @Test
    void anotherProvinceSeesNothingOfIt() {
        otherProvince.get("/progress?limit=100").statusCode(200).body("items.agency", not(hasItem(REGENCY)));
        otherProvince.get("/progress/{agency}", REGENCY).statusCode(404);
        otherProvince.get("/progress/summary").statusCode(200).body("all.agencies", equalTo(agenciesOf("64")));
    }

    @Test
    void theMinistriesSeeAll() {
        for (var examiner : List.of(ministry, Api.as("homeaffairs"))) {
            for (var agency : List.of("35", "64", REGENCY, "PANRB")) {
                examiner.get("/progress/{agency}", agency).statusCode(200);
            }
            examiner.get("/progress?province=35&limit=100").statusCode(200).body("items.agency", hasItem(REGENCY));
        }
        ministry.get("/progress/summary")
                .statusCode(200)
                .body("all.agencies", greaterThanOrEqualTo(5))
                .body("kinds.kind", hasItems("CENTRAL", "PROVINCE", "REGENCY"));
    }

    /** A province and what lies in it; how many that are depends on the register that is loaded. */
    private static int agenciesOf(String province) {
        return (int) Databases.count("select count(*) from agency where ? in (code, parent_code)", province);
    }

    @Test
    void anEmployeeSeesNothing() {
        var employee = Api.as("employee");
        employee.get("/progress").statusCode(403);
        employee.get("/progress/summary").statusCode(403);
        employee.get("/progress/35").statusCode(403);
    }

    @Test
    void theNumbersAreThoseOfTheScenario() {
        regency.get("/progress/{agency}", REGENCY)
                .body("levels.find { it.positionKind == 'PENGAWAS' }.before", equalTo(2))
                .body("levels.find { it.positionKind == 'PENGAWAS' }.removed", equalTo(1))
                .body("total.rate", equalTo(33.33f))
                .body("findings.code", hasItem("FUNCTION_UNASSIGNED"))
                .body("late", equalTo(true))
                .body("lateness.code", contains("COMPLETION_LATE"))
                .body("lateness[0].message", startsWith("Penyelesaian melewati sasaran 30 Juni 2021"));
    }

    @Test
    void theLeadingScenarioSpeaksForAUnitAndAWithdrawnOneForNone() {
        var start = Map.of("name", "Kedua", "rootUnitCode", "PGR", "effectiveOn", "2021-12-30");
        String second = regency.command("/scenarios", null, start).path("id");
        regency.get("/progress/{agency}", REGENCY)
                .body("scenarios", equalTo(2))
                .body("stage", equalTo("IDENTIFIED"))
                .body("total.removed", equalTo(1));
        regency.command("/scenarios/" + second + "/withdrawal", "\"0\"", null)
                .then()
                .statusCode(200);
        regency.get("/progress/{agency}", REGENCY).body("scenarios", equalTo(1));
    }

    @Test
    void narrowsSortsAndPages() {
        ministry.get("/progress?kind=REGENCY&limit=100").body("items.kind", everyItem(equalTo("REGENCY")));
        ministry.get("/progress?province=35&limit=100").body("items.agency", hasItems("35", REGENCY));
        ministry.get("/progress?stage=NOT_STARTED&late=true&limit=100")
                .body("items.stage", everyItem(equalTo("NOT_STARTED")));
        ministry.get("/progress?sort=RATE&limit=100").body("items.agency", hasItem(REGENCY));
        String next = ministry.get("/progress?limit=1&sort=LAG")
                .body("items", hasSize(1))
                .extract()
                .path("next");
        String first = ministry.get("/progress?limit=1&sort=LAG").extract().path("items[0].agency");
        ministry.get("/progress?limit=1&sort=LAG&cursor={next}", next)
                .body("items", hasSize(1))
                .body("items[0].agency", not(equalTo(first)));
        ministry.get("/progress?sort=PASSWORD").statusCode(400);
    }

    @Test
    void theCsvHasTheSameRows() {
        var csv = regency.request().accept("text/csv").get("/progress").then().statusCode(200);
        csv.body(startsWith("agency,name,kind,province,stage,"), containsString("IDENTIFIED"));
        assertEquals(2, csv.extract().asString().lines().count());
    }

    @Test
    void theDatabaseItselfHidesTheRowFromWhoeverHasNoPartInIt() throws SQLException {
        assertEquals(1, seen("35", "operator"));
        assertEquals(0, seen("35", "employee"));
        assertEquals(0, seen("64", "operator"));
        assertEquals(1, seen("PANRB", "validator"));
        assertEquals(0, seen("PANRB", "operator"));
    }

    /** As the application's own login sees it. */
    private static long seen(String agency, String role) throws SQLException {
        try (var connection = Databases.connectAs("app");
                var tenant = connection.prepareStatement(
                        "select set_config('app.agency', ?, false), set_config('app.roles', ?, false)");
                var count =
                        connection.prepareStatement("select count(*) from agency_progress where agency_id = '35.10'")) {
            tenant.setString(1, agency);
            tenant.setString(2, role);
            tenant.execute();
            var rows = count.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }
}
