package id.lincah.orgstructure.personmerge;

import id.lincah.orgstructure.Api;
import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import id.lincah.testsupport.Databases;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@OrgStructureTest
class PersonMergeTest {
    private static final Map<String, String> KEEP = Map.of("nip", "DUPLICATE", "grade", "DUPLICATE");

    private final Api operator = Api.as("operator");

    @Test
    void listsPairsThatMayBeOnePersonToThoseWhoseTaskItIs() {
        Sample.office(operator, "QE", 1);
        var pair = operator.request()
                .accept("text/csv")
                .get("/persons/duplicates")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(line -> line.contains(Sample.nip("QE", 1)) && line.contains(Sample.nip("QE", 501)))
                .toList();
        assertEquals(1, pair.size());
        assertTrue(pair.get(0).contains("SAME_BIRTH_DATE_SIMILAR_NAME"));
        operator.get("/persons/duplicates?limit=1").statusCode(200).body("items", hasSize(1));
        Api.as("employee").get("/persons/duplicates").statusCode(403);
        Api.as("operator-banyuwangi").get("/persons/duplicates").statusCode(200).body("items", empty());
    }

    @Test
    void mergesOnlyWhatDoesNotOverlapAndUndoesItWhileNothingChanged() {
        Sample.office(operator, "QG", 1);
        var retained = id("QG", 1);
        var duplicate = id("QG", 501);
        var body = Map.of("duplicateId", duplicate, "reason", "Tercatat dua kali", "keep", KEEP);
        var path = "/persons/" + retained + "/merge";
        operator.command(path, null, body).then().statusCode(428);
        Api.as("employee").command(path, version(retained), body).then().statusCode(403);
        Api.as("operator-kaltim").command(path, version(retained), body).then().statusCode(404);
        operator.command(path, version(retained), body)
                .then()
                .statusCode(422)
                .body("code", equalTo("MERGE_CONFLICT"))
                .body("violations.code", contains("PLACEMENTS_OVERLAP"))
                .body("violations[0].from", equalTo("2021-01-01"));

        partInTime(retained, duplicate);
        var merge = operator.command(path, version(retained), body)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("mergeId");
        operator.get("/persons/{id}", duplicate).statusCode(200).body("mergedInto", equalTo(retained));
        operator.get("/persons/{id}", retained)
                .body("nip", equalTo(Sample.nip("QG", 501)))
                .body("name", equalTo("Pejabat QG 1"))
                .body("grade", equalTo("II/c"));
        operator.get("/persons/{id}/placements", retained).body("positionCode", contains("QG.K1", "QG.S1"));
        operator.get("/persons?q=QG&asOf=2021-06-01").body("items", hasSize(1));
        assertEquals(1, told(duplicate, "id.lincah.person.merged.v1"));
        operator.command(
                        "/persons/" + duplicate + "/corrections",
                        version(duplicate),
                        Map.of("reason", "x", "name", "Y"))
                .then()
                .statusCode(409)
                .body("code", equalTo("RECORD_MERGED"));

        Api.as("employee")
                .command("/person-merges/" + merge + "/reversal", null, Map.of("reason", "x"))
                .then()
                .statusCode(403);
        Api.as("operator-kaltim")
                .command("/person-merges/" + merge + "/reversal", null, Map.of("reason", "x"))
                .then()
                .statusCode(404);
        operator.command("/person-merges/" + merge + "/reversal", null, Map.of("reason", "Dua orang"))
                .then()
                .statusCode(200);
        operator.get("/persons/{id}", duplicate)
                .body("mergedInto", nullValue())
                .body("nip", equalTo(Sample.nip("QG", 501)));
        operator.get("/persons/{id}", retained)
                .body("nip", equalTo(Sample.nip("QG", 1)))
                .body("grade", equalTo("III/d"));
        operator.get("/persons/{id}/placements", duplicate).body("positionCode", contains("QG.K1"));
        operator.get("/persons/{id}/grades", duplicate).body("grade", contains("II/c"));
        operator.command("/person-merges/" + merge + "/reversal", null, Map.of("reason", "lagi"))
                .then()
                .statusCode(409)
                .body("code", equalTo("MERGE_REVERSED"));
        operator.get("/person-merges/{id}", merge).body("reversalReason", equalTo("Dua orang"));
    }

    @Test
    void aMergeIsFinalOnceOneOfTheRecordsChanged() {
        Sample.office(operator, "QJ", 1);
        var retained = id("QJ", 1);
        var duplicate = id("QJ", 501);
        partInTime(retained, duplicate);
        var body = Map.of("duplicateId", duplicate, "reason", "Tercatat dua kali");
        var merge = operator.command("/persons/" + retained + "/merge", version(retained), body)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("mergeId");
        operator.command(
                        "/persons/" + retained + "/corrections",
                        version(retained),
                        Map.of("reason", "x", "name", "Baru"))
                .then()
                .statusCode(200);
        operator.command("/person-merges/" + merge + "/reversal", null, Map.of("reason", "x"))
                .then()
                .statusCode(409)
                .body("code", equalTo("CHANGED_SINCE_MERGE"));
        operator.importFile(
                        "HOLDERS",
                        "2023-01-01",
                        Sample.HOLDER_HEADER + Sample.nip("QJ", 501)
                                + ",Nama,PNS,S1,,III/a,2018-04-01,QJ.K1,2019-10-01,,\n")
                .then()
                .statusCode(422)
                .body("violations.code", contains("RECORD_MERGED"));
    }

    /** The duplicate's placement ends on the day on which the other's begins. */
    private void partInTime(String retained, String duplicate) {
        var ended = placement(duplicate);
        operator.command("/placements/" + ended + "/end", version(duplicate), Map.of("on", "2022-01-01", "basis", "SK"))
                .then()
                .statusCode(200);
        operator.command(
                        "/placements/" + placement(retained) + "/corrections",
                        version(retained),
                        Map.of("reason", "TMT", "since", "2022-01-01"))
                .then()
                .statusCode(200);
    }

    private String placement(String person) {
        return operator.get("/persons/{id}/placements", person).extract().path("id[0]");
    }

    private static long told(String person, String type) {
        return Databases.count(
                "select count(*) from outbox where aggregate_id = ? and type = ?", UUID.fromString(person), type);
    }

    private String version(String id) {
        return operator.get("/persons/{id}", id).extract().header("ETag");
    }

    private static String id(String prefix, int serial) {
        return Databases.value("select id from person where nip = ?", Sample.nip(prefix, serial))
                .toString();
    }
}
