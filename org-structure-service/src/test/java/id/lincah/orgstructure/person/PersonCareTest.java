package id.lincah.orgstructure.person;

import id.lincah.orgstructure.Api;
import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import id.lincah.testsupport.Databases;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

@OrgStructureTest
class PersonCareTest {
    private final Api operator = Api.as("operator");

    @Test
    void findsPeopleByNumberGradeEducationAndUnitWithWhatLiesBelow() {
        Sample.office(operator, "QA", 3);
        var office = Databases.value("select id from unit where code = 'QA.1'");
        var prefix = Sample.nip("QA", 1).substring(0, 15);
        var sought = "{'nip': '%s', 'q': 'QA', 'asOf': '2022-01-01', 'limit': 4}"
                .replace('\'', '"')
                .formatted(prefix);
        var page = operator.ask("/persons/search", sought)
                .statusCode(200)
                .body("items", hasSize(4))
                .extract();
        var next = sought.replace("}", ", \"cursor\": \"" + page.<String>path("next") + "\"}");
        operator.ask("/persons/search", next).body("items", hasSize(2)).body("next", nullValue());
        operator.request()
                .accept("text/csv")
                .contentType(ContentType.JSON)
                .body(sought)
                .post("/persons/search")
                .then()
                .statusCode(200)
                .body(containsString(Sample.nip("QA", 3)));
        operator.get("/persons?unit={u}&asOf=2022-01-01", office).body("items", empty());
        operator.get("/persons?unit={u}&subtree=true&asOf=2022-01-01", office).body("items", hasSize(6));
        operator.get("/persons?unit={u}&subtree=true&grade=II/c&asOf=2022-01-01", office)
                .body("items", hasSize(3))
                .body("items.gradeName", everyItem(equalTo("Pengatur")));
        operator.get("/persons?unit={u}&subtree=true&education=S1&status=PNS&asOf=2022-01-01", office)
                .body("items", hasSize(3));
        operator.get("/persons?unit={u}&subtree=true&status=PPPK&asOf=2022-01-01", office)
                .body("items", empty());
        var first = operator.get("/persons?unit={u}&subtree=true&sort=GRADE&limit=3&asOf=2022-01-01", office)
                .body("items.grade", everyItem(equalTo("II/c")))
                .extract();
        operator.request()
                .queryParam("cursor", first.<String>path("next"))
                .get("/persons?unit={u}&subtree=true&sort=GRADE&limit=3&asOf=2022-01-01", office)
                .then()
                .body("items.grade", everyItem(equalTo("III/d")));
        operator.ask("/persons/search", "{\"nip\": \"19x0\"}")
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/nip"));
    }

    @Test
    void searchingByNumberNeedsATaskAndSoDoTheFactsBehindIt() {
        Sample.office(operator, "QB", 1);
        var employee = Api.as("employee");
        var number = "{\"nip\": \"1980\"}";
        employee.ask("/persons/search", number).statusCode(403).body("code", equalTo("NUMBERS_NOT_YOURS"));
        employee.ask("/persons/search", "{\"q\": \"QB\", \"asOf\": \"2022-01-01\"}")
                .statusCode(200)
                .body("items[0].nip", containsString("***"));
        operator.get("/persons?nip=1980").statusCode(400).body("violations[0].code", equalTo("NUMBER_IN_URL"));
        operator.get("/persons?q=1980 0101").statusCode(400).body("violations[0].code", equalTo("NUMBER_IN_URL"));
        operator.get("/persons?q=QB 1&asOf=2022-01-01").statusCode(200);
        employee.get("/persons?sort=NIP").statusCode(403);
        Api.as("auditor").ask("/persons/search", number).statusCode(200);
        var id = id("QB", 1);
        operator.get("/persons/{id}", id).body("birthDate", notNullValue()).body("sex", equalTo("MALE"));
        employee.get("/persons/{id}", id).body("birthDate", nullValue()).body("sex", nullValue());
        employee.get("/persons/{id}/grades", id).statusCode(403);
        employee.get("/persons/{id}/findings", id).statusCode(403);
        Api.as("operator-kaltim").get("/persons/{id}/grades", id).statusCode(404);
        operator.get("/persons/{id}/findings", id).statusCode(200).body("$", empty());
    }

    @Test
    void correctsARecordAndKeepsItsOldWordsInTheTrail() {
        Sample.office(operator, "QC", 2);
        var id = id("QC", 1);
        var path = "/persons/" + id + "/corrections";
        var name = Map.of("reason", "Akta kelahiran", "name", "Rekaan Baru");
        operator.command(path, null, name).then().statusCode(428);
        Api.as("employee").command(path, version(id), name).then().statusCode(403);
        Api.as("operator-kaltim").command(path, version(id), name).then().statusCode(404);
        operator.command(path, version(id), name).then().statusCode(200).body("findings", empty());
        operator.get("/persons/{id}", id).body("name", equalTo("Rekaan Baru"));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where action = 'person.corrected' and aggregate_id = ?"
                                + " and change::text like '%Pejabat QC 1%'",
                        id));
        operator.command(path, version(id), Map.of("reason", "KTP", "birthDate", "1981-01-02"))
                .then()
                .statusCode(200)
                .body("findings.code", contains("NIP_BIRTH_DATE_DIFFERS"));
        operator.get("/persons/{id}/findings", id).body("code", contains("NIP_BIRTH_DATE_DIFFERS"));
        operator.command(path, version(id), Map.of("reason", "SK", "grade", "V/a"))
                .then()
                .statusCode(422)
                .body("code", equalTo("PERSON_REFUSED"))
                .body("findings.code", contains("NIP_BIRTH_DATE_DIFFERS", "GRADE_NOT_OF_SCALE"));
        operator.command(path, version(id), Map.of("reason", "SK", "nip", "198013172005021987"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/nip"));
        operator.command(path, version(id), Map.of("reason", "SK", "nip", Sample.nip("QC", 2)))
                .then()
                .statusCode(409)
                .body("code", equalTo("NIP_TAKEN"))
                .body("personId", equalTo(id("QC", 2)));
    }

    @Test
    void keepsEveryGradeWithItsDaysAndTheNameOfItsTime() {
        Sample.office(operator, "QD", 1);
        var id = id("QD", 1);
        var path = "/persons/" + id + "/grades";
        var grant = Map.of("grade", "IV/a", "since", "2023-04-01", "basis", "SK 823/1");
        Api.as("employee").command(path, version(id), grant).then().statusCode(403);
        operator.command(path, version(id), grant).then().statusCode(200);
        operator.command(path, version(id), Map.of("grade", "IV/b", "since", "2023-04-01", "basis", "SK"))
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("BEFORE_PRESENT_GRADE"));
        operator.command(path, version(id), Map.of("grade", "IV/b", "since", "2099-04-01", "basis", "SK"))
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("IN_THE_FUTURE"));
        operator.get("/persons/{id}?asOf=2023-03-31", id)
                .body("grade", equalTo("III/d"))
                .body("gradeName", equalTo("Penata Tingkat I"))
                .body("gradeSince", equalTo("2018-04-01"));
        operator.get("/persons/{id}?asOf=2023-04-01", id)
                .body("grade", equalTo("IV/a"))
                .body("gradeName", equalTo("Pembina"));
        operator.get("/persons/{id}/grades", id)
                .body("grade", contains("III/d", "IV/a"))
                .body("until", contains("2023-04-01", null))
                .body("basis", contains(null, "SK 823/1"));
        // A correction of the day moves the border; the history has no gap and no overlap.
        operator.command(
                        "/persons/" + id + "/corrections",
                        version(id),
                        Map.of("reason", "TMT salah", "gradeSince", "2023-10-01"))
                .then()
                .statusCode(200);
        operator.get("/persons/{id}/grades", id)
                .body("from", containsInAnyOrder("2018-04-01", "2023-04-01", "2023-10-01"));
    }

    private String version(String id) {
        return operator.get("/persons/{id}", id).extract().header("ETag");
    }

    private static String id(String prefix, int serial) {
        return Databases.value("select id from person where nip = ?", Sample.nip(prefix, serial))
                .toString();
    }
}
