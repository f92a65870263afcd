package id.lincah.orgstructure.position;

import id.lincah.orgstructure.Api;
import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import id.lincah.testsupport.Databases;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

@OrgStructureTest
class PositionChangeTest {
    private static final String TOLD = "select count(*) from outbox where aggregate_id = ? and type = ?";

    private final Api operator = Api.as("operator");

    @BeforeEach
    void office() {
        Sample.office(operator, "PX", 4);
    }

    @Test
    void changesFromADayOnAndKeepsThePast() {
        var answer = change(
                        "2022-01-01",
                        row("CHANGE", "PX.S1", "title", "Kepala Subbagian Baru"),
                        row("MOVE", "PX.K2", "unitCode", "PX.1.1"),
                        row(
                                "CREATE",
                                "PX.N1",
                                "unitCode",
                                "PX.1.1",
                                "title",
                                "Pranata Rekaan",
                                "positionKind",
                                "PELAKSANA"))
                .statusCode(200)
                .body("counts.CHANGE", equalTo(1))
                .body("counts.CREATE", equalTo(1))
                .extract();
        var changed = answer.<String>path("positions.'PX.S1'");
        operator.get("/positions/{id}?asOf=2021-12-31", changed).body("title", equalTo("Kepala Seksi PX 1"));
        operator.get("/positions/{id}?asOf=2022-01-01", changed)
                .body("title", equalTo("Kepala Subbagian Baru"))
                .body("holder.name", equalTo("Pejabat PX 1"))
                .body("acting", nullValue());
        Api.as("employee").get("/positions/{id}", changed).body("holder.name", equalTo("P*** P*** 1***"));
        operator.get("/positions/{id}/history", changed)
                .statusCode(200)
                .body("title", contains("Kepala Seksi PX 1", "Kepala Subbagian Baru"));
        assertEquals(1, Databases.count(TOLD, UUID.fromString(changed), "id.lincah.position.changed.v1"));
        var holder = Databases.value("select id from person where name = 'Pejabat PX 1'");
        assertEquals(2, Databases.count(TOLD, holder, "id.lincah.person.placed.v1"), "recorded, then changed");
        var moved = Databases.value("select id from person where name = 'Pejabat PX 502'");
        assertEquals(2, Databases.count(TOLD, moved, "id.lincah.person.placed.v1"), "recorded, then moved");
    }

    @Test
    void namesEveryFaultAndStoresNothing() {
        change(
                        "2022-03-01",
                        row("CHANGE", "PX.NONE", "title", "Tidak ada"),
                        row("ABOLISH", "PX.S3"),
                        row("CHANGE", "PX.S4", "echelon", "III.a"),
                        row(
                                "CREATE",
                                "PX.N9",
                                "unitCode",
                                "PX.1.3",
                                "title",
                                "Kepala",
                                "positionKind",
                                "PENGAWAS",
                                "head",
                                true),
                        row("MOVE", "PX.K3", "unitCode", "PX.NOWHERE"),
                        row("CREATE", "PX.K4", "unitCode", "PX.1.3", "title", "Ganda", "positionKind", "PELAKSANA"),
                        row("CHANGE", "PX.K4", "title", "Dua kali"))
                .statusCode(422)
                .body("code", equalTo("CHANGES_FAULTY"))
                .body(
                        "violations.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/changes/0/positionCode POSITION_UNKNOWN",
                                "/changes/1/positionCode POSITION_OCCUPIED",
                                "/changes/2/echelon ECHELON_NOT_OF_KIND",
                                "/changes/4/unitCode UNIT_UNKNOWN",
                                "/changes/5/positionCode CODE_TAKEN",
                                "/changes/6/positionCode CODE_DUPLICATE"));
        change(
                        "2022-03-01",
                        row(
                                "CREATE",
                                "PX.N9",
                                "unitCode",
                                "PX.1.3",
                                "title",
                                "Kepala",
                                "positionKind",
                                "PENGAWAS",
                                "head",
                                true))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/changes/0/head"))
                .body("violations[0].code", equalTo("SECOND_HEAD"));
        assertEquals(0, Databases.count("select count(*) from position where code = 'PX.N9'"));
    }

    @Test
    void whatEndsInTheFutureStandsUntilThenAndIsToldThen() {
        var id = change(
                        "2022-01-01",
                        row("CREATE", "PX.F1", "unitCode", "PX.1.4", "title", "Sementara", "positionKind", "PELAKSANA"))
                .statusCode(200)
                .extract()
                .<String>path("positions.'PX.F1'");
        change("2099-01-01", row("ABOLISH", "PX.F1")).statusCode(200).body("counts.ABOLISH", equalTo(1));
        operator.get("/positions/{id}?asOf=2098-12-31", id).statusCode(200).body("validTo", equalTo("2099-01-01"));
        operator.get("/positions/{id}?asOf=2099-01-01", id).statusCode(404);
        assertEquals(0, Databases.count(TOLD, UUID.fromString(id), "id.lincah.position.abolished.v1"));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from announcement where event->>'positionId' = ? and effective_on = '2099-01-01'",
                        id));
    }

    @Test
    void correctsTheDayOnWhichAPeriodEndedAndTheNextBegan() {
        Sample.office(operator, "PE", 1);
        var id = Databases.value("select id from position where code = 'PE.P1'").toString();
        var path = "/positions/" + id + "/corrections";
        var asOf = Map.of("reason", "TMT salah", "asOf", "2021-06-01");
        corrected(id, asOf, "validTo", "2022-05-01")
                .statusCode(400)
                .body("violations[0].code", equalTo("END_NOT_PAST"));
        Databases.execute("update position_period set valid_to = '2022-03-01' where position_id = ?::uuid", id);
        Databases.execute("""
                insert into position_period (position_id, agency_id, valid_from, unit_id, title, kind, echelon, head)
                select position_id, agency_id, '2022-03-01', unit_id, 'Kepala Baru', kind, echelon, head
                from position_period where position_id = ?::uuid
                """, id);
        corrected(id, asOf, "validTo", "2021-01-01").statusCode(400).body("violations[0].pointer", equalTo("/validTo"));
        corrected(id, asOf, "validTo", "2099-01-01")
                .statusCode(400)
                .body("violations[0].code", equalTo("END_NOT_PAST"));
        corrected(id, asOf, "validTo", "2021-05-01").statusCode(200).body("validTo", equalTo("2021-05-01"));
        operator.get("/positions/{id}/history", id)
                .body("title", contains("Kepala Dinas", "Kepala Baru"))
                .body("validTo", contains("2021-05-01", null))
                .body("validFrom", contains("2021-01-01", "2021-05-01"));
        corrected(id, Map.of("reason", "TMT salah", "asOf", "2021-02-01"), "validTo", "2022-04-01")
                .statusCode(200);
        operator.get("/positions/{id}/history", id).body("validFrom", contains("2021-01-01", "2022-04-01"));
        var version = operator.get("/positions/{id}", id).extract().header("ETag");
        Api.as("employee").command(path, version, asOf).then().statusCode(403);
    }

    private ValidatableResponse corrected(String id, Map<String, String> body, String field, String day) {
        var whole = new HashMap<>(body);
        whole.put(field, day);
        var version = operator.get("/positions/{id}", id).extract().header("ETag");
        return operator.command("/positions/" + id + "/corrections", version, whole)
                .then();
    }

    @Test
    void correctsThePastOnTheVersionSeenAndKeepsTheOldWordsInTheTrail() {
        Sample.office(operator, "PY", 1);
        var id = Databases.value("select id from position where code = 'PY.K1'").toString();
        var path = "/positions/" + id + "/corrections";
        var body = Map.of("reason", "Salah ketik", "asOf", "2021-06-01", "title", "Pengadministrasi Umum");
        operator.command(path, null, body).then().statusCode(428);
        operator.command(path, "\"99\"", body).then().statusCode(412);
        var version = operator.get("/positions/{id}", id).extract().header("ETag");
        operator.command(path, version, body).then().statusCode(200).header("ETag", notNullValue());
        operator.get("/positions/{id}/history", id)
                .body("$", hasSize(1))
                .body("title", contains("Pengadministrasi Umum"));
        var trail = Databases.value(
                "select change::text from audit_entry where action = 'position.corrected' and aggregate_id = ?", id);
        assertEquals(true, trail.toString().contains("Pengadministrasi PY 1"));

        var now = operator.get("/positions/{id}", id).extract().header("ETag");
        operator.command(path, now, Map.of("reason", "Salah", "asOf", "2019-06-01", "title", "X"))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/asOf"));
        operator.command(path, now, Map.of("reason", "Salah", "asOf", "2021-06-01", "functionalLevel", "AHLI_MUDA"))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/functionalLevel"));
        Api.as("operator-kaltim").command(path, now, body).then().statusCode(404);
        Api.as("employee").command(path, now, body).then().statusCode(403);
    }

    @Test
    void onlyTheOperatorOfTheAgencyChangesPositions() {
        var body = Map.of(
                "effectiveOn", "2022-01-01",
                "basis", "Pergub 1",
                "changes", List.of(row("CHANGE", "PX.S2", "title", "Baru")));
        Api.as("employee").command("/positions/changes", null, body).then().statusCode(403);
        Api.as("approver").command("/positions/changes", null, body).then().statusCode(403);
        Api.as("operator-kaltim")
                .command("/positions/changes", null, body)
                .then()
                .statusCode(422)
                .body("violations.code", contains("POSITION_UNKNOWN"));
    }

    private io.restassured.response.ValidatableResponse change(String day, Map<?, ?>... rows) {
        return operator.command(
                        "/positions/changes",
                        null,
                        Map.of("effectiveOn", day, "basis", "Pergub 77/2021", "changes", List.of(rows)))
                .then();
    }

    private static Map<String, Object> row(String act, String code, Object... fields) {
        var row = new HashMap<String, Object>(Map.of("act", act, "positionCode", code));
        for (int i = 0; i < fields.length; i += 2) {
            row.put((String) fields[i], fields[i + 1]);
        }
        return row;
    }
}
