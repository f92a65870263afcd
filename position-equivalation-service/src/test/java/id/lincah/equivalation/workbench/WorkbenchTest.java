package id.lincah.equivalation.workbench;

import id.lincah.equivalation.Api;
import id.lincah.equivalation.EquivalationTest;
import id.lincah.testsupport.Databases;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

/** An agency works through its cases: what is suggested, why, and what is decided on many at once. */
@EquivalationTest
class WorkbenchTest {
    private static final int CASES = 600;
    private final UUID scenario = UUID.randomUUID();
    /** A unit and an office of its own for each test: what one decides would teach the other. */
    private final String own = scenario.toString().replaceAll("[^a-f]", "").toLowerCase() + "warung";

    private final String unit = "Seksi " + own;
    private final Api operator = Api.as("operator-banyuwangi");

    @BeforeEach
    void fill() {
        Databases.execute("""
                with person as (
                  insert into official (agency_id, person_id, agency_kind, nip, name, birth_date, employment_status,
                    education, grade, grade_since, position_id, position_title, position_kind, echelon, unit_id, unit_name,
                    office_name, standing, effective_on)
                  select '35.10', uuidv7(), 'REGENCY', '198001012005012' || n, 'Pegawai ' || n, date '1980-01-01', 'PNS', 'S1',
                    'III/c', date '2019-04-01', uuidv7(), 'Kepala Seksi', 'PENGAWAS', 'IV.a', uuidv7(),
                    case when n % 2 = 0 then 'Seksi Kearsipan' else ? end, 'Dinas ' || ?, 'DISPLACED',
                    date '2021-12-30'
                  from generate_series(1000, 999 + ?::integer) n returning *)
                insert into equivalation_case (agency_id, person_id, regime, state, scenario_id, regulation_number,
                  former_position_id, former_position_title, former_position_kind, former_echelon, former_unit_id,
                  former_unit_name, unit_functions, successor_unit_id, successor_unit_name, displaced_on)
                select agency_id, person_id, 'PERMENPANRB_17_2021', 'IDENTIFIED', ?, 'Perbup 1/2021', position_id,
                  'Kepala ' || unit_name, position_kind, echelon, unit_id, unit_name, '{}', unit_id, 'Bidang', effective_on
                from person order by nip
                """, unit, own, CASES, scenario);
    }

    private UUID anyCase(String name) {
        return (UUID) Databases.value(
                "select id from equivalation_case where scenario_id = ? and former_unit_name = ? order by id limit 1",
                scenario,
                name);
    }

    private Map<String, Object> filter(String name, Object value) {
        return Map.of("scenario", scenario, name, value);
    }

    private Response take(String path, String csv) {
        return operator.request()
                .contentType(ContentType.TEXT.withCharset("UTF-8"))
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(csv)
                .post(Api.ROOT + path);
    }

    @Test
    void sixHundredCasesAreSuggestedListedAndDecidedInOneCommandEach() {
        operator.command("cases/suggestions", Map.of("scenarioId", scenario))
                .then()
                .statusCode(200)
                .body("suggested", equalTo(CASES))
                .body("high", equalTo(CASES / 2));
        operator.get("workbench?scenario=" + scenario + "&confidence=HIGH&limit=100&sort=-score")
                .then()
                .statusCode(200)
                .body("items", hasSize(100))
                .body("items.suggestedCode", everyItem(equalTo("ARSIPARIS")))
                .body("items.suggestionStale", everyItem(equalTo(false)))
                .body("next", notNullValue());
        operator.command("cases/decisions", Map.of("act", "ACCEPT", "filter", filter("confidence", "HIGH")))
                .then()
                .statusCode(200)
                .body("decided", equalTo(CASES / 2));
        operator.command(
                        "cases/decisions",
                        Map.of(
                                "act", "SET",
                                "filter", filter("state", "IDENTIFIED"),
                                "functionalCode", "PERENCANA",
                                "reason", "Sesuai uraian tugas"))
                .then()
                .statusCode(200)
                .body("decided", equalTo(CASES / 2));
        operator.request()
                .accept("text/csv")
                .get(Api.ROOT + "workbench?scenario=" + scenario + "&functionalCode=PERENCANA")
                .then()
                .statusCode(200)
                .body(containsString("operator-banyuwangi"));
        operator.command(
                        "cases/decisions",
                        Map.of("act", "UNDO", "filter", filter("functionalCode", "PERENCANA"), "reason", "Keliru"))
                .then()
                .statusCode(200)
                .body("decided", equalTo(CASES / 2));
        theHistoryIsKept(anyCase(unit));
    }

    private void theHistoryIsKept(UUID id) {
        operator.get("cases/" + id).then().statusCode(200).body("summary.state", equalTo("IDENTIFIED"));
        operator.get("cases/" + id + "/decisions")
                .then()
                .statusCode(200)
                .body("act", contains("SET", "UNDO"))
                .body("reason", contains("Sesuai uraian tugas", "Keliru"))
                .body("undone", contains(true, false))
                .body("decidedBy", everyItem(equalTo("operator-banyuwangi")))
                .body("[0].after.functionalCode", equalTo("PERENCANA"))
                .body("[1].after.state", equalTo("IDENTIFIED"));
        operator.command("cases/decisions", Map.of("act", "UNDO", "caseIds", List.of(id), "reason", "Lagi"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("CASE_STATE"));
    }

    @Test
    void pagesFollowEachOtherInEveryOrder() {
        for (var sort : List.of("id", "unit", "office", "score", "-score")) {
            var path = "workbench?limit=1&scenario=" + scenario + "&sort=" + sort;
            var first = operator.get(path);
            first.then().statusCode(200).body("items", hasSize(1));
            operator.get(path + "&cursor=" + first.jsonPath().getString("next"))
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(first.jsonPath().getString("items[0].id"))));
        }
        operator.get("workbench?sort=name").then().statusCode(400);
    }

    @Test
    void everyFaultyCaseIsNamedAndNothingIsStoredUnlessPartial() {
        var known = anyCase(unit);
        var unknown = UUID.randomUUID();
        var command = Map.of(
                "act", "SET",
                "caseIds", List.of(known, unknown, known),
                "functionalCode", "PENATA_PERIZINAN",
                "reason", "Uji");
        operator.command("cases/decisions", command)
                .then()
                .statusCode(422)
                .body("code", equalTo("DECISIONS_FAULTY"))
                .body("violations.pointer", contains("/caseIds/0", "/caseIds/1", "/caseIds/2"))
                .body("violations.code", contains("TARGET_NOT_ESTABLISHED", "CASE_UNKNOWN", "CASE_UNKNOWN"));
        operator.command(
                        "cases/decisions", Map.of("act", "ACCEPT", "caseIds", List.of(known, unknown), "partial", true))
                .then()
                .statusCode(200)
                .body("decided", equalTo(1))
                .body("refused.caseId", contains(unknown.toString()));
        operator.command("cases/decisions", Map.of("act", "ACCEPT")).then().statusCode(400);
        operator.command("cases/decisions", Map.of("act", "UNDO", "caseIds", List.of(known)))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/reason"));
        operator.command("cases/decisions", Map.of("act", "ACCEPT", "filter", filter("q", "tidak ada")))
                .then()
                .statusCode(422)
                .body("code", equalTo("NO_CASES_FOUND"));
    }

    /** R17-04: the catalogue is asked as of the reference date, not as of today. */
    @Test
    void aPositionEstablishedLaterIsNoTarget() {
        var id = anyCase("Seksi Kearsipan");
        var row =
                Map.of("caseId", id, "functionalCode", "PENATA_PERIZINAN", "taskFit", true, "educationFieldFit", true);
        operator.command("cases/mapping", Map.of("rows", List.of(row))).then().statusCode(200);
        operator.command("cases/alignment", Map.of("referenceDate", "2021-12-31", "regionalIncome", List.of()))
                .then()
                .statusCode(200);
        operator.get("workbench?scenario=" + scenario + "&finding=TARGET_JF_NOT_ESTABLISHED")
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()))
                .body("items.result", contains("NOT_ELIGIBLE"));
    }

    @Test
    void practiceAndOpeningsTeachAndAreGivenAsReasons() {
        var id = anyCase(unit);
        take(
                        "practice-examples/imports",
                        "source_post,source_kind,unit_kind,target_jf_code,target_level,standing\n" + "Kepala " + unit
                                + ",PENGAWAS,Dinas " + own + ",PUSTAKAWAN,AHLI_MUDA,VERIFIED(SK 1)\n")
                .then()
                .statusCode(200)
                .body("examples", equalTo(1))
                .body("ranked", greaterThan(0));
        take(
                        "vacancies/imports",
                        "functional_code,level,unit,need,filled,counted_on\nPUSTAKAWAN,AHLI_MUDA,,3,1,2021-12-01\n")
                .then()
                .statusCode(200);
        operator.get("cases/" + id + "/suggestions")
                .then()
                .statusCode(200)
                .body("suggestions.code", hasItem("PUSTAKAWAN"))
                .body(
                        "suggestions.find { it.code == 'PUSTAKAWAN' }.reasons.kind",
                        hasItems("PRACTICE_EXAMPLE", "VACANCY"))
                .body(
                        "suggestions.find { it.code == 'PUSTAKAWAN' }.reasons.example",
                        hasItem("Kepala " + unit + " (VERIFIED(SK 1))"));
        operator.get("vacancies?functionalCode=PUSTAKAWAN")
                .then()
                .statusCode(200)
                .body("items[0].need", equalTo(3));
        countedAgain();
        operator.get("practice-examples").then().statusCode(200).body("items.title", hasItem("Kepala " + unit));
        take(
                        "vacancies/imports",
                        "functional_code,level,unit,need,filled,counted_on\nTIDAK_ADA,AHLI_MUDA,,x,1,2021-12-01\n")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItems("row 2, column need", "row 2, column functional_code"));
    }

    /** What was counted before stays known for its days; what is forgotten is so from today on. */
    private void countedAgain() {
        var header = "functional_code,level,unit,need,filled,counted_on\n";
        take("vacancies/imports", header + "PUSTAKAWAN,AHLI_MUDA,,4,1,2022-06-01\n")
                .then()
                .statusCode(200);
        var counts = "vacancies?functionalCode=PUSTAKAWAN&level=AHLI_MUDA";
        operator.get(counts).then().statusCode(200).body("items.need", contains(4));
        operator.get(counts + "&asOf=2022-05-31").then().statusCode(200).body("items.need", contains(3));
        operator.get(counts + "&asOf=2021-11-30").then().statusCode(200).body("items", hasSize(0));
        take("vacancies/imports?replace=true", header + "PUSTAKAWAN,AHLI_PERTAMA,,1,0,2022-07-01\n")
                .then()
                .statusCode(200);
        operator.get(counts).then().body("items", hasSize(0));
        operator.get(counts + "&asOf=2022-06-30").then().body("items.need", contains(4));
        operator.get(counts + "&asOf=2090-01-01").then().body("items", hasSize(0));
    }

    @Test
    void rolesAndWallsAreKept() {
        var id = anyCase(unit);
        Api.as("employee").get("workbench").then().statusCode(403);
        Api.as("employee").get("cases/" + id + "/suggestions").then().statusCode(403);
        Api.as("validator").get("cases/" + id + "/suggestions").then().statusCode(200);
        Api.as("operator-kaltim").get("cases/" + id + "/suggestions").then().statusCode(404);
        Api.as("operator-kaltim").get("cases/" + id + "/decisions").then().statusCode(404);
        Api.as("operator-kaltim")
                .get("workbench?agency=35.10&scenario=" + scenario)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        Api.as("approver")
                .command("cases/decisions", Map.of("act", "ACCEPT", "caseIds", List.of(id)))
                .then()
                .statusCode(403);
        Api.as("operator-kaltim")
                .command("cases/decisions", Map.of("act", "ACCEPT", "caseIds", List.of(id)))
                .then()
                .statusCode(422)
                .body("violations.code", contains("CASE_UNKNOWN"));
        Api.as("auditor").get("vacancies").then().statusCode(200);
        Api.as("employee").get("vacancies").then().statusCode(403);
    }
}
