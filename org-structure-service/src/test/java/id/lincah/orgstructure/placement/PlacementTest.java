package id.lincah.orgstructure.placement;

import id.lincah.orgstructure.Api;
import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import id.lincah.testsupport.Databases;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

@OrgStructureTest
class PlacementTest {
    private static final String OVERLAPS = """
            select count(*) from placement a join placement b on a.id <> b.id and a.position_id = b.position_id
              and a.valid_during && b.valid_during
            """;

    private final Api operator = Api.as("operator");

    @BeforeEach
    void office() {
        Sample.office(operator, "PL", 9);
    }

    @Test
    void letsTwoPeopleChangePlacesInOneCommand() {
        appoint(row(1, "PL.S2", "2022-02-01"), row(2, "PL.S1", "2022-02-01"))
                .statusCode(200)
                .body("placed", equalTo(2))
                .body("moved", equalTo(2));
        operator.get("/persons/{id}?asOf=2022-01-31", person(1)).body("position.title", equalTo("Kepala Seksi PL 1"));
        operator.get("/persons/{id}?asOf=2022-02-01", person(1)).body("position.title", equalTo("Kepala Seksi PL 2"));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from outbox where aggregate_id = ? and payload like '%\"reason\":\"MOVED\"%'",
                        person(1)));
    }

    @Test
    void appointsForAFutureDayAndShowsTheWholeCareer() {
        appoint(row(3, "PL.P0", "2099-03-01")).statusCode(200);
        operator.get("/persons/{id}/placements", person(3))
                .statusCode(200)
                .body("positionCode", contains("PL.S3", "PL.P0"))
                .body("until", contains("2099-03-01", null))
                .body("kind", contains("DEFINITIVE", "DEFINITIVE"));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from announcement where ? = any(persons) and placed_because = 'MOVED'",
                        person(3)));
        appoint(row(3, "PL.P1", "2098-01-01"))
                .statusCode(422)
                .body("violations[0].code", equalTo("PLACED_LATER"))
                .body("violations[0].pointer", equalTo("/rows/0/since"));
        Api.as("operator-kaltim").get("/persons/{id}/placements", person(3)).statusCode(404);

        // One that has not begun can be taken back.
        String coming =
                operator.get("/persons/{id}/placements", person(3)).extract().path("id[1]");
        var version = operator.get("/persons/{id}", person(3)).extract().header("ETag");
        operator.command("/placements/" + coming + "/end", version, Map.of("on", "2099-03-01", "basis", "SK batal"))
                .then()
                .statusCode(200)
                .body("began", equalTo(false));
    }

    @Test
    void namesEveryFaultAndStoresNothing() {
        appoint(
                        row(4, "PL.NONE", "2022-02-01"),
                        row(5, "PL.S6", "2022-02-01"),
                        row(6, "PL.S6", "2022-02-01"),
                        Map.of("positionCode", "PL.P1", "kind", "DEFINITIVE", "since", "2022-02-01", "basis", "SK"))
                .statusCode(422)
                .body("code", equalTo("APPOINTMENTS_FAULTY"))
                .body(
                        "violations.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/rows/0/positionCode POSITION_UNKNOWN",
                                "/rows/2/positionCode CODE_DUPLICATE",
                                "/rows/2/positionCode ALREADY_HOLDS",
                                "/rows/1/positionCode POSITION_HELD",
                                "/rows/3/nip PERSON_AMBIGUOUS"));
        operator.get("/persons/{id}/placements", person(5)).body("$", hasSize(1));
    }

    @Test
    void ofTwoAppointmentsToOnePositionAtOnceOneWins() {
        Sample.office(operator, "PR", 2);
        var answers = Stream.of(1, 2)
                .map(i -> CompletableFuture.supplyAsync(() -> operator.command(
                                "/placements",
                                null,
                                Map.of("rows", List.of(row(Sample.nip("PR", i), "PR.P1", "2022-05-01"))))
                        .statusCode()))
                .toList();
        assertEquals(
                List.of(200, 422),
                answers.stream().map(CompletableFuture::join).sorted().toList());
        assertEquals(0, Databases.count(OVERLAPS));
        assertEquals(
                1,
                Databases.count("select count(*) from placement p join position i on i.id = p.position_id"
                        + " where i.code = 'PR.P1'"));
    }

    @Test
    void endsAndCorrectsAPlacementOnTheVersionSeen() {
        String id =
                operator.get("/persons/{id}/placements", person(7)).extract().path("id[0]");
        var path = "/placements/" + id;
        var wrong = Map.of("reason", "TMT salah", "since", "2020-01-01");
        operator.command(path + "/corrections", null, wrong).then().statusCode(428);
        var version = operator.get("/persons/{id}", person(7)).extract().header("ETag");
        operator.command(path + "/corrections", version, wrong)
                .then()
                .statusCode(422)
                .body("violations.code", contains("POSITION_UNKNOWN"));
        version = operator.command(path + "/corrections", version, Map.of("reason", "TMT salah", "since", "2021-03-01"))
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        operator.command(path + "/end", version, Map.of("on", "2021-03-01", "basis", "SK 9"))
                .then()
                .statusCode(400);
        Api.as("employee")
                .command(path + "/end", version, Map.of("on", "2023-03-01", "basis", "SK 9"))
                .then()
                .statusCode(403);
        Api.as("operator-kaltim")
                .command(path + "/end", version, Map.of("on", "2023-03-01", "basis", "SK 9"))
                .then()
                .statusCode(404);
        operator.command(path + "/end", version, Map.of("on", "2023-03-01", "basis", "SK 9"))
                .then()
                .statusCode(200);
        operator.get("/persons/{id}/placements", person(7))
                .body("from", contains("2021-03-01"))
                .body("until", contains("2023-03-01"))
                .body("reason", contains("CORRECTED"));
        operator.get("/persons/{id}?asOf=2023-03-01", person(7)).body("position", nullValue());
        assertEquals(1, unplaced(7, "ENDED"));
        version = operator.get("/persons/{id}", person(7)).extract().header("ETag");
        operator.command(path + "/corrections", version, Map.of("reason", "TMT salah", "until", "2023-02-01"))
                .then()
                .statusCode(200);
        assertEquals(1, unplaced(7, "CORRECTED"));
    }

    @Test
    void endsThePlacementsOfManyAtOnceOrOfNobody() {
        Sample.office(operator, "PZ", 250);
        var day = "2023-05-01";
        end(
                        operator,
                        List.of(
                                ending("000000000000000000", day),
                                ending(Sample.nip("PZ", 1), day),
                                ending(Sample.nip("PZ", 1), day),
                                ending(Sample.nip("PZ", 2), "2020-01-01"),
                                ending(Sample.nip("PZ", 3), Sample.BEGIN),
                                Map.of("on", day, "basis", "SK 3")))
                .statusCode(422)
                .body("code", equalTo("ENDINGS_FAULTY"))
                .body(
                        "violations.collect { it.pointer + ' ' + it.code }",
                        contains(
                                "/rows/0/nip PERSON_UNKNOWN",
                                "/rows/2/nip PERSON_TWICE",
                                "/rows/3/on NOT_PLACED",
                                "/rows/4/on BEFORE_PRESENT_POSITION",
                                "/rows/5/nip PERSON_AMBIGUOUS"));
        assertEquals(0, endings());
        var many = IntStream.rangeClosed(1, 250)
                .boxed()
                .flatMap(i ->
                        Stream.of(ending(Sample.nip("PZ", i), day), ending(Sample.nip("PZ", 500 + i), "2099-05-01")))
                .toList();
        end(Api.as("employee"), many).statusCode(403);
        end(Api.as("operator-kaltim"), many).statusCode(422).body("violations", hasSize(500));
        end(operator, many).statusCode(200).body("ended", equalTo(500)).body("takenBack", equalTo(0));
        assertEquals(500, endings());
        // 250 are told of now, 250 on their day.
        assertEquals(250, Databases.count("""
                select count(*) from outbox o join person pe on pe.id = o.aggregate_id
                where o.type = 'id.lincah.person.unplaced.v1' and pe.name like 'Pejabat PZ %'
                """));
        assertEquals(250, Databases.count("""
                select count(*) from announcement n join person pe on pe.id = n.persons[1]
                where n.unplaced_because = 'ENDED' and pe.name like 'Pejabat PZ %'
                """));
    }

    private static ValidatableResponse end(Api who, List<Map<String, String>> rows) {
        return who.command("/placements/endings", null, Map.of("rows", rows)).then();
    }

    private static Map<String, String> ending(String nip, String on) {
        return Map.of("nip", nip, "on", on, "basis", "SK 3");
    }

    private static long endings() {
        return Databases.count("""
                select count(*) from placement p join person pe on pe.id = p.person_id
                where pe.name like 'Pejabat PZ %' and p.end_basis = 'SK 3' and p.valid_to is not null
                """);
    }

    private long unplaced(int i, String because) {
        return Databases.count(
                "select count(*) from outbox where aggregate_id = ? and type = 'id.lincah.person.unplaced.v1'"
                        + " and payload like ?",
                person(i),
                "%\"reason\":\"" + because + "\"%");
    }

    @Test
    void somebodyActsInAVacancyUntilItIsFilled() {
        Sample.office(operator, "PA", 3);
        act("PLT", "PA", 1, "PA.P0", "2022-01-01", null).statusCode(201);
        act("PLT", "PA", 2, "PA.P0", "2022-02-01", null)
                .statusCode(409)
                .body("code", equalTo("ACTING_ONCE_PER_POSITION"));
        act("PLT", "PA", 1, "PA.P1", "2022-02-01", null).statusCode(409).body("code", equalTo("ACTS_ONCE_AT_A_TIME"));
        act("PLT", "PA", 2, "PA.S3", "2022-01-01", null)
                .statusCode(422)
                .body("findings.code", contains("POSITION_NOT_VACANT"));
        act("PLT", "PA", 1, "PA.S1", "2019-01-01", null).statusCode(422);
        var list = operator.get("/actings?asOf=2022-03-01&kind=PLT&person={id}", person("PA", 1))
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].head", equalTo(true))
                .extract();
        Api.as("employee")
                .get("/actings?asOf=2022-03-01&person={id}", person("PA", 1))
                .body("items[0].nip", matchesPattern("1980\\*{11}\\d{3}"));
        operator.request()
                .accept("text/csv")
                .get("/actings?asOf=2022-03-01")
                .then()
                .body(containsString("PA.P0"));
        operator.get("/positions?asOf=2022-03-01&q=Kepala Bidang&unit=" + list.path("items[0].unitId"))
                .body("items[0].acting.kind", equalTo("PLT"))
                .body("items[0].holder", nullValue());
        operator.get("/unit-tree?root=PA.1.0&depth=0&positions=true&asOf=2022-03-01")
                .body("roots[0].acting", equalTo("PLT"))
                .body("roots[0].occupied", equalTo(false))
                .body("roots[0].positions.find { it.code == 'PA.P0' }.acting", equalTo("PLT"));

        operator.command("/placements", null, Map.of("rows", List.of(row(Sample.nip("PA", 2), "PA.P0", "2022-06-01"))))
                .then()
                .statusCode(200);
        operator.get("/actings?asOf=2022-06-01&person={id}", person("PA", 1)).body("items", hasSize(0));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from outbox where aggregate_id = ? and type = 'id.lincah.acting.ended.v1'",
                        person("PA", 1)));
    }

    @Test
    void somebodyStandsInForAHolderWhoIsAwayAsFarAsTheLawAllows() {
        Sample.office(operator, "PG", 3);
        act("PLH", "PG", 1, "PG.S2", "2022-01-10", null)
                .statusCode(422)
                .body("findings.code", contains("ABSENCE_NOT_STATED"));
        act("PLH", "PG", 1, "PG.P0", "2022-01-10", "Cuti")
                .statusCode(422)
                .body("findings.code", contains("NO_HOLDER_TO_STAND_IN_FOR"))
                .body("findings.rule", contains("ACT-01"));
        String id = act("PLH", "PG", 1, "PG.S2", "2022-01-10", "Cuti besar")
                .statusCode(201)
                .extract()
                .path("id");
        operator.get("/actings?asOf=2022-01-10&person={id}", person("PG", 1))
                .body("items[0].absence", equalTo("Cuti besar"));
        Api.as("employee")
                .get("/actings?asOf=2022-01-10&person={id}", person("PG", 1))
                .body("items[0].absence", nullValue());
        var end = Map.of("on", "2022-01-20", "reason", "Kembali bekerja");
        Api.as("employee").command("/actings/" + id + "/end", null, end).then().statusCode(403);
        Api.as("operator-kaltim")
                .command("/actings/" + id + "/end", null, end)
                .then()
                .statusCode(404);
        operator.command("/actings/" + id + "/end", null, end).then().statusCode(200);
        operator.command("/actings/" + id + "/end", null, end).then().statusCode(404);

        // R17-39: a functional official of level muda acts for a supervisor, not for an administrator.
        operator.command(
                        "/positions/changes",
                        null,
                        Map.of(
                                "effectiveOn", "2022-01-01",
                                "basis", "Pergub 2",
                                "changes",
                                        List.of(Map.of(
                                                "act", "CREATE",
                                                "positionCode", "PG.JF",
                                                "unitCode", "PG.1.0",
                                                "title", "Analis Rekaan Ahli Muda",
                                                "positionKind", "FUNGSIONAL",
                                                "functionalCode", "ANALIS_KEBIJAKAN",
                                                "functionalLevel", "AHLI_MUDA"))))
                .then()
                .statusCode(200);
        operator.command("/placements", null, Map.of("rows", List.of(row(Sample.nip("PG", 3), "PG.JF", "2022-02-01"))))
                .then()
                .statusCode(200);
        act("PLT", "PG", 3, "PG.P0", "2022-03-01", null)
                .statusCode(422)
                .body("code", equalTo("ACTING_REFUSED"))
                .body("findings.code", contains("ACTING_LEVEL_TOO_LOW"))
                .body("findings[0].citation.instrument", equalTo("SE BKN 2/SE/VII/2019"));
        act("PLT", "PG", 3, "PG.S3", "2022-03-01", null).statusCode(201);
    }

    @Test
    void onlyTheOperatorAppointsAndLetsAct() {
        var rows = Map.of("rows", List.of(row(8, "PL.P1", "2022-01-01")));
        Api.as("employee").command("/placements", null, rows).then().statusCode(403);
        Api.as("auditor").command("/placements", null, rows).then().statusCode(403);
        Api.as("operator-kaltim").command("/placements", null, rows).then().statusCode(422);
        Api.as("approver")
                .command("/actings", null, acting("PLT", "PL", 8, "PL.P1", "2022-01-01", null))
                .then()
                .statusCode(403);
    }

    private ValidatableResponse appoint(Map<?, ?>... rows) {
        return operator.command("/placements", null, Map.of("rows", List.of(rows)))
                .then();
    }

    private ValidatableResponse act(
            String kind, String prefix, int serial, String position, String from, String absence) {
        return operator.command("/actings", null, acting(kind, prefix, serial, position, from, absence))
                .then();
    }

    private static Map<String, Object> acting(
            String kind, String prefix, int serial, String position, String from, String absence) {
        var body = new HashMap<String, Object>(Map.of(
                "kind", kind,
                "nip", Sample.nip(prefix, serial),
                "positionCode", position,
                "startsOn", from,
                "basis", "SP 1"));
        body.put("absence", absence);
        return body;
    }

    private static Map<String, Object> row(int serial, String position, String since) {
        return row(Sample.nip("PL", serial), position, since);
    }

    private static Map<String, Object> row(String nip, String position, String since) {
        return Map.of("nip", nip, "positionCode", position, "kind", "DEFINITIVE", "since", since, "basis", "SK 1");
    }

    private static UUID person(int serial) {
        return person("PL", serial);
    }

    private static UUID person(String prefix, int serial) {
        return (UUID) Databases.value("select id from person where nip = ?", Sample.nip(prefix, serial));
    }
}
