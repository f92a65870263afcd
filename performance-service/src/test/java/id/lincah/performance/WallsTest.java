package id.lincah.performance;

import id.lincah.testsupport.Databases;
import io.restassured.RestAssured;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The walls of the database, looked at past the service, and what a failed command leaves behind: nothing. */
@PerformanceTest
class WallsTest {
    @BeforeEach
    void province() {
        Province.exists();
    }

    @Test
    void every_table_of_an_agency_has_forced_row_security() {
        var open = Databases.query("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'public' and c.relkind in ('r', 'p')
                  and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'agency_id' and not a.attisdropped)
                  and not (c.relrowsecurity and c.relforcerowsecurity)""");
        assertEquals(List.of(), open);
        assertFalse(Databases.query("select 1 from pg_policies where tablename = 'evaluation'")
                .isEmpty());
    }

    @Test
    void feedback_signed_sheets_and_fixed_versions_cannot_be_changed() throws SQLException {
        for (var sql :
                List.of("update feedback set text = 'x'", "delete from predicate_sheet", "delete from plan_version")) {
            try (var connection = Databases.connectAs("app");
                    var statement = connection.createStatement()) {
                assertEquals(
                        "42501",
                        assertThrows(SQLException.class, () -> statement.execute(sql))
                                .getSQLState());
            }
        }
    }

    @Test
    void a_command_that_fails_publishes_and_stores_nothing() {
        String id = Api.post("employee", "/plans", Cycle.plan(2050))
                .statusCode(201)
                .extract()
                .path("id");
        Api.act("employee", "/plans/" + id + "/submission", 0, null).statusCode(200);
        Api.act("rater-2", "/plans/" + id + "/agreement", 1, Map.of("dialogueNote", "ya", "on", "2050-01-15"))
                .statusCode(200);
        // The version to come stands there already: the command publishes first and then breaks on the key.
        Databases.execute("""
                insert into plan_version (agency_id, plan_id, content_version, effective_on, fixed_on, content)
                values ('35', ?, 1, date '2050-01-01', date '2050-01-20', '{"results":[],"behaviourExpectations":[]}')""", UUID.fromString(id));
        Api.act("rater-2", "/plans/" + id + "/fixing", 2, Map.of("fixedOn", "2050-01-20"))
                .statusCode(409);
        assertEquals(0, Databases.count("select count(*) from outbox where aggregate_id = ?", UUID.fromString(id)));
        assertEquals("AGREED", Databases.value("select state from plan where id = ?", UUID.fromString(id)));
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from audit_entry where action = 'plan.fixed' and aggregate_id = ?", id));
    }

    @Test
    void is_healthy_and_counts() {
        // Readiness may pass through "down" while the machine is busy; it has to come back.
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (RestAssured.get("/q/health/ready").statusCode() != 200) {
            assertTrue(System.nanoTime() < end, "not ready");
        }
        RestAssured.get("/q/metrics").then().statusCode(200);
    }
}
