package id.lincah.equivalation;

import id.lincah.testsupport.Databases;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The connection dies in the middle of an oath, at one step after the other: all of it stands in the end, and once. */
@EquivalationTest
class OathThroughDeathTest {
    /** The steps of an oath in their order, each with what makes it this oath's. */
    private static final List<String> STEPS = List.of(
            "before update on equivalation_case for each row when (new.state = 'INAUGURATED')",
            "before insert on obligation for each row when (new.agency_id = '35')",
            "before insert on credit_entry for each row when (new.agency_id = '35')",
            "before update on inauguration for each row when (new.state = 'HELD')",
            "before insert on audit_entry for each row when (new.action = 'proposal.inaugurated')",
            "before insert on outbox for each row when (new.type = 'id.lincah.position.equivalated.v1')");

    private static final int NAMES = 3;

    private final Waiting waiting = new Waiting("19860606");

    @AfterEach
    void disarm() {
        for (var table :
                List.of("equivalation_case", "obligation", "credit_entry", "inauguration", "audit_entry", "outbox")) {
            Databases.execute("drop trigger if exists die on " + table);
        }
        Databases.execute("drop function if exists die_at_step()");
        Databases.execute("drop sequence if exists deaths");
    }

    @Test
    void everyNameIsSwornInOnceHoweverOftenTheConnectionDies() {
        var proposal = waiting.aligned(NAMES).appointed();
        arm();
        var key = UUID.randomUUID();
        var tries = 0;
        while (oath(proposal, key) != 200) {
            tries++;
            assertTrue(tries <= STEPS.size(), "it dies once at each step");
        }
        assertEquals(STEPS.size(), Databases.count("select last_value from deaths"), "it died at every step");
        for (var person = 1; person <= NAMES; person++) {
            assertEquals("INAUGURATED", waiting.stateOf(person));
            assertEquals(1, told("position.equivalated", person));
            assertEquals(1, told("credit.posted", person));
            assertEquals(
                    1,
                    Databases.count(
                            "select count(*) from obligation where case_id = ? and code = 'COMPETENCE_TEST'",
                            waiting.caseOf(person)));
        }
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from inauguration where proposal_id = ? and state = 'HELD'", proposal));
        Api.as("approver")
                .step(proposal, "report", null)
                .then()
                .statusCode(200)
                .body("inaugurated", equalTo(NAMES))
                .body("struckOff", equalTo(0))
                .body("postponed", equalTo(0));
    }

    private static int oath(UUID proposal, UUID key) {
        var version = Api.as("approver").get("proposals/" + proposal).header("ETag");
        return Api.as("approver")
                .request()
                .header("Idempotency-Key", key)
                .header("If-Match", version)
                .body(Map.of("heldOn", Waiting.DAY, "absentCaseIds", List.of()))
                .post(Api.ROOT + "proposals/" + proposal + "/inauguration")
                .statusCode();
    }

    private long told(String type, int person) {
        return Databases.count(
                "select count(*) from outbox b join official o on b.aggregate_id = o.person_id where o.nip = ? and b.type = ?",
                waiting.nip(person),
                "id.lincah." + type + ".v1");
    }

    /** A sequence forgets nothing when its transaction dies: each step kills once, when it is its turn. */
    private static void arm() {
        Databases.execute("create sequence deaths");
        Databases.execute("""
                create function die_at_step() returns trigger language plpgsql security definer as $$
                begin
                  if (select case when is_called then last_value else 0 end from deaths) < tg_argv[0]::integer then
                    perform nextval('deaths');
                    perform pg_terminate_backend(pg_backend_pid());
                  end if;
                  return new;
                end $$""");
        for (var step = 0; step < STEPS.size(); step++) {
            Databases.execute(
                    "create trigger die " + STEPS.get(step) + " execute function die_at_step(" + (step + 1) + ")");
        }
    }
}
