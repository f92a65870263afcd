package id.lincah.orgstructure.nomenclature.renaming;

import id.lincah.orgstructure.Api;
import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.nomenclature.Executors;
import id.lincah.testsupport.Databases;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@OrgStructureTest
class RenamingTest {
    private static final String DAY = "2026-03-01";
    private static final String FAR = "2099-01-01";
    private static final Map<String, String> DECREE =
            Map.of("decreeNumber", "SK 800/7/2026", "decreeIssuedOn", "2026-02-20");

    private final Api operator = Api.as("operator");
    private final Api approver = Api.as("approver");

    @Test
    void renamesAnOfficeAndAfterACrashEndsWhereAnUninterruptedRunEnds() throws Exception {
        Executors.mapTwoWays();
        Executors.office(operator, "NM", 60);
        Executors.office(Api.as("operator-kaltim"), "NM", 60);
        var undisturbed = renamed(Api.as("operator-kaltim"), Api.as("approver-kaltim"), false);
        var disturbed = renamed(operator, approver, true);

        assertEquals(structure("64"), structure("35"));
        assertEquals(decrees(undisturbed), decrees(disturbed));
        assertEquals(30, decrees(disturbed).size());
        assertEquals(40, changes("35").size());
        assertTrue(changes("35").stream().allMatch(row -> ((Number) row.get("told")).intValue() == 1));
        assertEquals(30, placed("35"));
        assertEquals(placed("64"), placed("35"));
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from executor_renaming_row where skipped and renaming_id = ?::uuid",
                        disturbed));
        assertEquals(chunks(undisturbed), chunks(disturbed));
        showsWhatItDid(disturbed);
    }

    /** One line a chunk, whatever befell it: of forty positions in chunks of ten, four. */
    private static List<Map<String, Object>> chunks(String renaming) {
        var lines = Databases.query(
                "select (change ->> 'renamed')::int as renamed, (change ->> 'leftAlone')::int as alone,"
                        + " length(change ->> 'sha256') as seal from audit_entry"
                        + " where action = 'executor-renaming.chunk-applied' and aggregate_id = ? order by id",
                renaming);
        assertEquals(4, lines.size());
        assertTrue(lines.stream().allMatch(line -> Integer.valueOf(10).equals(line.get("renamed"))));
        return lines;
    }

    private String renamed(Api preparing, Api decreeing, boolean disturbed) throws Exception {
        var id = ready(preparing, "NM", DAY);
        var path = "/executor-renamings/" + id;
        preparing.get(path).body("total", equalTo(60)).body("done", equalTo(60));
        assertEquals(60, Databases.count("select count(*) from executor_renaming_row where renaming_id = ?::uuid", id));
        decide(preparing, path);
        if (disturbed) {
            crashWhileApplying(path, decreeing);
        } else {
            act(decreeing, path, "application", DECREE).statusCode(202).body("state", equalTo("APPLYING"));
        }
        await(preparing, path, "APPLIED");
        preparing.get(path).body("total", equalTo(40)).body("done", equalTo(40));
        return id;
    }

    private static void decide(Api preparing, String path) {
        over(preparing, path, "BELOW_MINIMUM_EDUCATION", "RENAME", "PENELAAH_TEKNIS_KEBIJAKAN")
                .statusCode(200)
                .body("decided", equalTo(0))
                .body("belowMinimum", equalTo(10));
        over(preparing, path, "BELOW_MINIMUM_EDUCATION", "RENAME", "PENGOLAH_DATA_DAN_INFORMASI")
                .statusCode(200)
                .body("decided", equalTo(10));
        over(preparing, path, "NO_MAPPING", "KEEP", null).statusCode(200).body("decided", equalTo(10));
        preparing
                .get(path + "/rows?undecided=true")
                .body("items", hasSize(10))
                .body("items.outcome", everyItem(equalTo("AMBIGUOUS_EDUCATION")));
        over(preparing, path, "AMBIGUOUS_EDUCATION", "RENAME", "PENGOLAH_DATA_DAN_INFORMASI")
                .statusCode(200);
    }

    /** The fourth chunk waits for a row somebody holds; there its connection is cut. */
    private void crashWhileApplying(String path, Api decreeing) throws SQLException {
        try (var holding = Databases.connect()) {
            holding.setAutoCommit(false);
            hold(holding);
            act(decreeing, path, "application", DECREE).statusCode(202);
            until(() -> !waiting().isEmpty());
            operator.get(path).body("state", equalTo("APPLYING")).body("done", equalTo(30));
            waiting().forEach(row -> Databases.value("select pg_terminate_backend(?)", row.get("pid")));
            holding.rollback();
        }
    }

    private static void hold(Connection holding) throws SQLException {
        try (var statement = holding.createStatement()) {
            statement.execute("""
                    select from position_period where position_id = (
                      select r.position_id from executor_renaming_row r join executor_renaming j on j.id = r.renaming_id
                      where j.agency_id = '35' and (r.decision = 'RENAME' or r.decision is null and r.outcome = 'RENAME')
                        and j.state = 'READY'
                      order by r.position_id offset 34 limit 1) for update
                    """);
        }
    }

    private static List<Map<String, Object>> waiting() {
        return Databases.query(
                "select pid from pg_stat_activity where datname = current_database()"
                        + " and usename like '%_app' and wait_event_type = 'Lock' and query like '%from executor_renaming_row%'");
    }

    private static List<Map<String, Object>> structure(String agency) {
        return Databases.query(
                "select i.code, p.title, p.valid_from::text, p.valid_to::text from position_period p join position i"
                        + " on i.id = p.position_id where i.agency_id = ? and i.code like 'NM.K%' order by 1, 3",
                agency);
    }

    private static List<Map<String, Object>> decrees(String renaming) {
        return Databases.query(
                        "select e.entry, i.code, e.old_title, e.new_title, e.grade, e.grade_since::text, e.number from executor_decree e"
                                + " join position i on i.id = e.position_id where e.renaming_id = ?::uuid order by 2",
                        renaming)
                .stream()
                .map(row -> {
                    row.remove("entry");
                    return row;
                })
                .toList();
    }

    private static List<Map<String, Object>> changes(String agency) {
        return Databases.query(
                "select aggregate_id, count(*) as told from outbox where type = 'id.lincah.position.changed.v1'"
                        + " and payload like '%2026-03-01%' and aggregate_id in"
                        + " (select id from position where agency_id = ? and code like 'NM.K%') group by 1",
                agency);
    }

    private static long placed(String agency) {
        return Databases.count(
                "select count(*) from outbox where type = 'id.lincah.person.placed.v1' and payload like '%2026-03-01%'"
                        + " and aggregate_id in (select h.person_id from placement h join position i"
                        + " on i.id = h.position_id where i.agency_id = ? and i.code like 'NM.K%')",
                agency);
    }

    private void showsWhatItDid(String id) {
        var path = "/executor-renamings/" + id;
        operator.get("/positions?q=Pengadministrasi Perkantoran&asOf=" + DAY).body("items.code", hasItem("NM.K000"));
        operator.get("/positions?q=Pengadministrasi Umum&asOf=2026-02-28").body("items.code", hasItem("NM.K000"));
        operator.get(path + "/titles").body("items", hasSize(6)).body("items.positions", everyItem(equalTo(10)));
        operator.get(path + "/titles?outcome=AMBIGUOUS_EDUCATION")
                .body("items[0].candidates", contains("PENELAAH_TEKNIS_KEBIJAKAN", "PENGOLAH_DATA_DAN_INFORMASI"))
                .body("items[0].education", nullValue());
        operator.get(path + "/decrees?limit=100")
                .body("items.holder", everyItem(startsWith("Pelaksana")))
                .body("items.entry", hasItem(30));
        Api.as("employee").get(path + "/decrees").body("items.holder", everyItem(not(startsWith("Pelaksana"))));
        Api.as("employee").get(path + "/rows").body("items.holder", not(hasItem(startsWith("Pelaksana"))));
        for (var list : List.of("rows", "titles", "decrees")) {
            operator.request()
                    .accept("text/csv")
                    .get(path + "/" + list)
                    .then()
                    .statusCode(200)
                    .body(containsString("Analis Kepegawaian"));
            Api.as("operator-kaltim").get(path + "/" + list).statusCode(404);
        }
        var first =
                operator.get(path + "/rows?limit=50").body("items", hasSize(50)).extract();
        operator.get(path + "/rows?limit=50&cursor=" + first.path("next"))
                .body("items", hasSize(10))
                .body("next", nullValue());
        act(approver, path, "reversal", Map.of("reason", "late"))
                .statusCode(409)
                .body("code", equalTo("RENAMING_IN_EFFECT"));
    }

    @Test
    void undoesARenamingBeforeItsDay() {
        Executors.mapTwoWays();
        Executors.office(operator, "NU", 5);
        var before = periods("NU");
        var path = "/executor-renamings/" + ready(operator, "NU", FAR);
        over(operator, path, "NO_MAPPING", "KEEP", null).statusCode(200);
        over(operator, path, "BELOW_MINIMUM_EDUCATION", "KEEP", null).statusCode(200);
        act(approver, path, "application", DECREE).statusCode(202);
        await(operator, path, "APPLIED");
        operator.get("/positions?q=Penelaah&asOf=" + FAR).body("items.code", hasItem("NU.K001"));
        operator.get("/positions?q=Analis Kepegawaian").body("items.code", hasItem("NU.K001"));
        assertNotEquals(before, periods("NU"));
        var reason = "renaming:" + path.substring(path.lastIndexOf('/') + 1);
        assertNotEquals(0, Databases.count("select count(*) from announcement where reason = ?", reason));

        act(operator, path, "reversal", Map.of("reason", "wait")).statusCode(403);
        act(approver, path, "reversal", Map.of("reason", "wait")).statusCode(202);
        await(operator, path, "UNDONE");
        assertEquals(before, periods("NU"));
        assertEquals(0, Databases.count("select count(*) from announcement where reason = ?", reason));
        operator.get(path + "/decrees").body("items", empty());
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where action = 'executor-renaming.chunk-undone' and aggregate_id = ?",
                        path.substring(path.lastIndexOf('/') + 1)));
    }

    @Test
    void leavesAloneWhatChangedSinceItWasProposed() {
        Executors.mapTwoWays();
        Executors.office(operator, "NC", 2);
        var path = "/executor-renamings/" + ready(operator, "NC", DAY);
        Databases.execute("update position_period set title = 'Pengemudi' where position_id ="
                + " (select id from position where agency_id = '35' and code = 'NC.K000')");
        act(approver, path, "application", DECREE).statusCode(202).body("total", equalTo(2));
        await(operator, path, "APPLIED");
        operator.get(path + "/rows?skipped=true").body("items.positionCode", contains("NC.K000"));
        operator.get(path + "/decrees").body("items.positionCode", contains("NC.K001"));
        operator.get("/positions?q=Pengemudi&asOf=" + DAY).body("items.code", hasItem("NC.K000"));
    }

    private static List<Map<String, Object>> periods(String prefix) {
        return Databases.query(
                "select i.code, p.title, p.valid_from::text, p.valid_to::text from position_period p join position i"
                        + " on i.id = p.position_id where i.agency_id = '35' and i.code like ? order by 1, 3",
                prefix + ".K%");
    }

    @Test
    void refusesWhatIsNotAllowed() {
        Executors.mapTwoWays();
        Executors.office(operator, "NX", 6);
        var start = Map.of("name", "x", "effectiveOn", DAY, "rootUnitCode", "NX", "basis", "uji");
        approver.command("/executor-renamings", null, start).then().statusCode(403);
        operator.command(
                        "/executor-renamings",
                        null,
                        Map.of("name", "x", "effectiveOn", DAY, "rootUnitCode", "NX.9", "basis", "uji"))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/rootUnitCode"));
        var path = "/executor-renamings/" + ready(operator, "NX", DAY);
        Api.as("operator-banyuwangi").get(path).statusCode(404);
        Api.as("validator").get(path).statusCode(200);
        act(operator, path, "application", DECREE).statusCode(403);
        act(approver, path, "decisions", Map.of()).statusCode(403);
        act(approver, path, "application", Map.of())
                .statusCode(422)
                .body("findings.code", contains("POSITION_DECREE_MISSING"));
        act(approver, path, "application", DECREE)
                .statusCode(409)
                .body("code", equalTo("RENAMING_UNDECIDED"))
                .body("rows", equalTo(3));
        act(
                        operator,
                        path,
                        "decisions",
                        Map.of(
                                "rows",
                                List.of(
                                        row("NX.K002", "RENAME", "PENELAAH_TEKNIS_KEBIJAKAN"),
                                        row("NX.K004", "RENAME", "TIDAK_ADA"),
                                        row("NX.K005", "KEEP", "PENELAAH_TEKNIS_KEBIJAKAN"),
                                        row("NX.K999", "KEEP", null))))
                .statusCode(422)
                .body(
                        "violations.code",
                        contains(
                                "EDUCATION_BELOW_NAME",
                                "DECIDED_NAME_UNKNOWN",
                                "DECISION_INCOMPLETE",
                                "POSITION_NOT_IN_RENAMING"));
        act(operator, path, "decisions", Map.of()).statusCode(400);
        act(
                        operator,
                        path,
                        "decisions",
                        Map.of(
                                "rows",
                                List.of(
                                        row("NX.K002", "KEEP", null),
                                        row("NX.K004", "KEEP", null),
                                        row("NX.K005", "KEEP", null))))
                .statusCode(200)
                .body("decided", equalTo(3));
        Databases.execute(
                "update executor_renaming set created_by = 'approver' where id = ?::uuid",
                path.substring(path.lastIndexOf('/') + 1));
        act(approver, path, "application", DECREE).statusCode(403).body("code", equalTo("RENAMING_OTHERS_DECREE"));
        operator.command(path + "/withdrawal", "\"999\"", null).then().statusCode(412);
        act(operator, path, "withdrawal", null).statusCode(200).body("state", equalTo("WITHDRAWN"));
        act(operator, path, "withdrawal", null).statusCode(409);
        operator.get("/executor-renamings?state=WITHDRAWN").body("items.state", everyItem(equalTo("WITHDRAWN")));
    }

    @Test
    void letsTheMinistryLookOverAllAgencies() {
        Executors.mapTwoWays();
        Executors.office(operator, "NS", 6);
        var validator = Api.as("validator");
        operator.command("/executor-surveys", null, Map.of("effectiveOn", DAY))
                .then()
                .statusCode(403);
        String id = validator
                .command("/executor-surveys", null, Map.of("effectiveOn", "2025-08-01"))
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        until(() -> "READY"
                .equals(validator.get("/executor-surveys/{id}", id).extract().path("state")));
        validator
                .get("/executor-surveys/{id}/agencies", id)
                .statusCode(200)
                .body("items.find { it.agency == '35' }.belowMinimumEducation", greaterThanOrEqualTo(1))
                .body("items.find { it.agency == '35' }.rename", greaterThanOrEqualTo(2));
        validator
                .request()
                .accept("text/csv")
                .get("/executor-surveys/{id}/agencies", id)
                .then()
                .statusCode(200)
                .body(containsString("35,"));
        operator.get("/executor-surveys/{id}", id).statusCode(403);
    }

    private static Map<String, Object> row(String code, String decision, String newCode) {
        var row = new java.util.HashMap<String, Object>(
                Map.of("positionCode", code, "decision", decision, "reason", "uji"));
        if (newCode != null) {
            row.put("newCode", newCode);
        }
        return row;
    }

    private static String ready(Api preparing, String root, String day) {
        String id = preparing
                .command(
                        "/executor-renamings",
                        null,
                        Map.of(
                                "name",
                                "Penyesuaian " + root,
                                "effectiveOn",
                                day,
                                "rootUnitCode",
                                root,
                                "basis",
                                "KepmenPANRB 282/2025"))
                .then()
                .statusCode(202)
                .body("state", equalTo("CLASSIFYING"))
                .extract()
                .path("id");
        await(preparing, "/executor-renamings/" + id, "READY");
        return id;
    }

    private static ValidatableResponse over(Api preparing, String path, String outcome, String decision, String code) {
        var over = new java.util.HashMap<String, Object>(
                Map.of("where", Map.of("outcome", outcome), "decision", decision, "reason", "uji"));
        if (code != null) {
            over.put("newCode", code);
        }
        return act(preparing, path, "decisions", Map.of("filter", over));
    }

    private static ValidatableResponse act(Api who, String path, String act, Object body) {
        var version = who.get(path).extract().header("ETag");
        return who.command(path + "/" + act, version, body).then();
    }

    private static void await(Api who, String path, String state) {
        until(() -> state.equals(who.get(path).extract().path("state")));
    }

    private static void until(BooleanSupplier reached) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!reached.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "not reached within a minute");
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
