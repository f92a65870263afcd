package id.lincah.equivalation;

import id.lincah.testsupport.Databases;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Runs over many agencies: the same answers as for one agency, each case once, whatever happens in between. */
@EquivalationTest
class AssessmentRunTest {
    private static final String RUNS = "assessment-runs";
    private static final List<Map<String, Object>> INCOMES = List.of(
            Map.of("positionKind", "PENGAWAS", "before", 9_000_000, "after", 8_500_000),
            Map.of("positionKind", "ADMINISTRATOR", "before", 12_000_000, "after", 12_500_000));
    private static final String STORED = """
            select o.nip, c.state, c.version, c.result, c.codes::text, c.decision::text, c.top_up, c.reference_date
            from equivalation_case c join official o on o.agency_id = c.agency_id and o.person_id = c.person_id
            where c.agency_id = ? and o.nip like '1980000000000%' order by o.nip""";
    private static final String TOLD = """
            select o.nip, e.payload::jsonb ->> 'codes' as codes, e.payload::jsonb ->> 'decidedOn' as day
            from outbox e join official o on o.agency_id = e.agency_id and o.person_id = e.aggregate_id
            where e.agency_id = ? and o.nip like '1980000000000%' and e.type = 'id.lincah.equivalation.refused.v1'
            order by o.nip""";

    @AfterEach
    void disarm() {
        Databases.execute("drop trigger if exists die on assessment_chunk");
        Databases.execute("drop function if exists die_once()");
        Databases.execute("drop sequence if exists deaths");
    }

    /** Officials of the operator's own agency are judged by its alignment; their doubles elsewhere by a run. */
    @Test
    void aRunStoresForEachCaseWhatTheAlignmentOfItsAgencyStores() {
        var officials = RandomOfficials.of(new Random(20_261_122), 300);
        RandomOfficials.store("35.10", officials);
        RandomOfficials.store("NA1", officials.subList(0, 200));
        RandomOfficials.store("NA2", officials.subList(200, 300));
        var alignment = alignment("2021-12-31");
        Api.as("operator-banyuwangi")
                .command("cases/alignment", alignment)
                .then()
                .statusCode(200);
        var run = ended(start("validator", alignment, "NA1", "NA2"), "DONE");
        var alone = Databases.query(STORED, "35.10");
        var together = new ArrayList<>(Databases.query(STORED, "NA1"));
        together.addAll(Databases.query(STORED, "NA2"));
        assertEquals(alone, together);
        var toldTogether = new ArrayList<>(Databases.query(TOLD, "NA1"));
        toldTogether.addAll(Databases.query(TOLD, "NA2"));
        assertEquals(Databases.query(TOLD, "35.10"), toldTogether);
        counted(run, alone);
    }

    private static void counted(Response run, List<Map<String, Object>> stored) {
        for (var result : List.of("ELIGIBLE", "ELIGIBLE_CONDITIONAL", "NEEDS_REVIEW", "NOT_ELIGIBLE")) {
            var expected = stored.stream()
                    .filter(row -> row.get("result").equals(result))
                    .count();
            assertTrue(expected > 0, "the officials are too much alike: none is " + result);
            assertEquals(expected, run.jsonPath().getLong("results." + result));
        }
        assertEquals(stored.size(), run.jsonPath().getLong("judged"));
        var agencies = Api.as("validator").get(RUNS + "/" + run.jsonPath().getString("id") + "/agencies");
        assertEquals(List.of(200, 100), agencies.jsonPath().getList("items.judged"));
    }

    /** The connection is cut from inside the statement that ends a chunk: all of the chunk is undone, and done again. */
    @Test
    void aChunkThatDiesIsDoneAgainAndNoCaseTwice() {
        RandomOfficials.store("NA3", RandomOfficials.of(new Random(3), 60));
        RandomOfficials.store("NA4", RandomOfficials.of(new Random(4), 40));
        dieOnce("NA3");
        var run = ended(start("validator", alignment("2021-12-31"), "NA3", "NA4"), "DONE");
        assertEquals(1, Databases.count("select last_value from deaths"), "it did die");
        assertEquals(100, run.jsonPath().getLong("judged"));
        assertEquals(
                100,
                Databases.count(
                        "select count(*) from equivalation_case where agency_id in ('NA3', 'NA4') and version = 1"));
        assertEquals(
                Databases.count(
                        "select count(*) from equivalation_case where agency_id in ('NA3', 'NA4') and state = 'REJECTED'"),
                Databases.count("select count(*) from outbox where agency_id in ('NA3', 'NA4')"));
        assertEquals(
                2,
                Databases.count(
                        "select count(*) from audit_entry where action = 'cases.assessed' and agency_id in ('NA3', 'NA4')"));
    }

    /** A chunk that never succeeds ends the run as failed; once its cause is gone, a person lets it go on. */
    @Test
    void aChunkThatAlwaysFailsWaitsForAPersonAndTheOthersAreDone() {
        RandomOfficials.store("NA5", RandomOfficials.of(new Random(5), 10));
        RandomOfficials.store("NA6", RandomOfficials.of(new Random(6), 10));
        Databases.execute("update official set education = 'XX' where agency_id = 'NA5' and nip like '%0001'");
        var id = start("validator", alignment("2021-12-31"), "NA5", "NA6");
        ended(id, "FAILED").then().body("judged", equalTo(10)).body("failingChunks", equalTo(1));
        assertEquals(
                0, Databases.count("select count(*) from equivalation_case where agency_id = 'NA5' and version > 0"));
        Databases.execute("update official set education = 'S1' where agency_id = 'NA5' and nip like '%0001'");
        act("validator", id, "resumption", 200);
        ended(id, "DONE").then().body("judged", equalTo(20)).body("failingChunks", equalTo(0));
    }

    @Test
    void aRunIsHeldGoesOnAndIsEndedByItsOwnersOnly() {
        RandomOfficials.store("64.01", RandomOfficials.of(new Random(7), 10));
        // Somebody holds the chunk, so that the run cannot end before it is looked at.
        Databases.execute(
                "create function die_once() returns trigger language plpgsql as $$ begin raise exception 'not now'; end $$");
        Databases.execute(
                "create trigger die before update of done_at on assessment_chunk for each row when (new.done_at is not null) execute function die_once()");
        var id = start("validator", alignment("2021-12-31"), "64.01");
        Api.as("validator")
                .command(RUNS, Map.of("alignment", alignment("2021-12-31")))
                .then()
                .statusCode(409)
                .body("code", equalTo("ASSESSMENT_RUN_ACTIVE"));
        ended(id, "FAILED");
        act("validator", id, "pause", 409);
        Api.as("operator").get(RUNS + "/" + id).then().statusCode(404);
        Api.as("operator")
                .command(RUNS + "/" + id + "/cancellation", Map.of())
                .then()
                .statusCode(404);
        Api.as("employee").get(RUNS + "/" + id).then().statusCode(403);
        Api.as("auditor").get(RUNS).then().statusCode(200).body("items.id", not(hasItem(id.toString())));
        act("validator", id, "cancellation", 200);
        Api.as("validator")
                .get(RUNS + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("judged", equalTo(0));
        assertEquals(0, Databases.count("select count(*) from assessment_chunk where run_id = ? and open", id));
        Api.as("validator")
                .request()
                .accept("text/csv")
                .get(Api.ROOT + RUNS)
                .then()
                .statusCode(200)
                .body(containsString(id + ",PANRB,CANCELLED"));
        Api.as("homeaffairs").get(RUNS + "/" + id).then().statusCode(200);
    }

    @Test
    void anOperatorJudgesHisOwnAgencyAndNoOther() {
        var body = Map.of("alignment", alignment("2021-12-31"), "agencies", List.of("NA1"));
        Api.as("operator-banyuwangi")
                .command(RUNS, body)
                .then()
                .statusCode(403)
                .body("code", equalTo("OWN_AGENCY_ONLY"));
        Api.as("auditor").command(RUNS, body).then().statusCode(403);
        Api.as("validator").command(RUNS, Map.of("agencies", List.of())).then().statusCode(400);
        var id = UUID.fromString(Api.as("operator-banyuwangi")
                .command(RUNS, Map.of("alignment", alignment("2021-12-31"), "scenarioId", UUID.randomUUID()))
                .then()
                .statusCode(202)
                .extract()
                .path("id"));
        ended(id, "DONE").then().body("cases", equalTo(0)).body("national", equalTo(false));
    }

    private static Map<String, Object> alignment(String day) {
        return Map.of("referenceDate", day, "regionalIncome", INCOMES);
    }

    private static UUID start(String account, Map<String, Object> alignment, String... agencies) {
        return UUID.fromString(Api.as(account)
                .command(RUNS, Map.of("alignment", alignment, "agencies", List.of(agencies)))
                .then()
                .statusCode(202)
                .extract()
                .path("id"));
    }

    private static Response ended(UUID id, String state) {
        Reform.await(
                "run " + state,
                () -> state.equals(Databases.value("select state from assessment_run where id = ?", id)));
        var account = (Boolean) Databases.value("select national from assessment_run where id = ?", id)
                ? "validator"
                : "operator-banyuwangi";
        return Api.as(account).get(RUNS + "/" + id);
    }

    private static void act(String account, UUID id, String act, int status) {
        var version = Api.as(account).get(RUNS + "/" + id).header("ETag");
        Api.as(account)
                .request()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", version)
                .post(Api.ROOT + RUNS + "/" + id + "/" + act)
                .then()
                .statusCode(status);
    }

    private static void dieOnce(String agency) {
        Databases.execute("create sequence deaths");
        Databases.execute("""
                create function die_once() returns trigger language plpgsql security definer as $$
                begin
                  if not (select is_called from deaths) then
                    perform nextval('deaths');
                    perform pg_terminate_backend(pg_backend_pid());
                  end if;
                  return new;
                end $$""");
        Databases.execute(
                "create trigger die before update of done_at on assessment_chunk for each row when (new.agency_id = '"
                        + agency + "') execute function die_once()");
    }
}
