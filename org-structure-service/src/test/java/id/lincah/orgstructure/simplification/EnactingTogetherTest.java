package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import id.lincah.testsupport.Databases;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static id.lincah.orgstructure.simplification.EnactingAheadTest.structure;
import static id.lincah.orgstructure.simplification.Scenarios.APPROVER;
import static id.lincah.orgstructure.simplification.Scenarios.OPERATOR;
import static id.lincah.orgstructure.simplification.Scenarios.identified;
import static id.lincah.orgstructure.simplification.Scenarios.regulate;
import static id.lincah.orgstructure.simplification.Scenarios.remove;
import static id.lincah.orgstructure.simplification.Scenarios.version;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/** Two at a time, and one that is cut off in the middle. */
@OrgStructureTest
class EnactingTogetherTest {
    private static final String DAY = "2021-12-30";
    private static final String BLOCKED = """
            select pid from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock' and query like '%scenario_act%'
            """;

    private static Response enact(String id, UUID key, String version) {
        return APPROVER.request()
                .header("Idempotency-Key", key)
                .header("If-Match", version)
                .post("/scenarios/{id}/enactment", id);
    }

    @Test
    void ofTwoThatTouchOneUnitOneIsRefused() {
        Sample.office(OPERATOR, "TW", 2);
        var ids = Stream.of("TW.1", "TW.1.0")
                .map(successor -> identified("TW", DAY, List.of(remove("TW.1.1", successor))))
                .toList();
        ids.forEach(Scenarios::regulate);
        var answers = ids.stream()
                .map(id -> CompletableFuture.supplyAsync(() -> enact(id, UUID.randomUUID(), version(id))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertEquals(
                List.of(200, 409),
                answers.stream().map(Response::statusCode).sorted().toList());
        answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .forEach(answer -> answer.then().body("code", equalTo("STRUCTURE_CHANGED")));
        assertEquals(1, Databases.count("""
                select count(*) from outbox where type like '%unit.abolished%'
                  and aggregate_id = (select id from unit where code = 'TW.1.1')
                """));
    }

    @Test
    void oneThatIsCutOffLeavesNothingAndCanBeRepeated() throws Exception {
        Sample.office(OPERATOR, "TK", 3);
        var id = identified("TK", DAY, List.of(remove("TK.1.0", "TK.1"), remove("TK.1.1", "TK.1")));
        regulate(id);
        var before = structure("TK");
        long told = Databases.count("select count(*) from outbox");
        var key = UUID.randomUUID();
        var version = version(id);
        try (var wall = Databases.connect()) {
            hold(wall);
            var answer = CompletableFuture.supplyAsync(() -> enact(id, key, version));
            terminate();
            wall.rollback();
            assertEquals(503, answer.join().statusCode());
        }
        assertEquals(before, structure("TK"));
        assertEquals(told, Databases.count("select count(*) from outbox"));
        OPERATOR.get("/scenarios/{id}", id).body("state", equalTo("REGULATED"));

        enact(id, key, version).then().statusCode(200).body("state", equalTo("EFFECTIVE"));
        assertNotEquals(before, structure("TK"));
    }

    /** The history is the last thing an enactment writes; until then everything else is done. */
    private static void hold(Connection wall) throws SQLException {
        wall.setAutoCommit(false);
        try (var statement = wall.createStatement()) {
            statement.execute("lock table scenario_act in exclusive mode");
        }
    }

    private static void terminate() throws InterruptedException {
        var waiting = Databases.query(BLOCKED);
        while (waiting.isEmpty()) {
            Thread.sleep(20);
            waiting = Databases.query(BLOCKED);
        }
        Databases.query("select pg_terminate_backend(?)", waiting.get(0).get("pid"));
    }
}
