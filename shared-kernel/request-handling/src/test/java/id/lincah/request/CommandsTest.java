package id.lincah.request;

import id.lincah.testsupport.Databases;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

import static id.lincah.request.Notes.PATH;
import static id.lincah.request.Notes.as;
import static id.lincah.request.Notes.command;
import static id.lincah.request.Notes.create;
import static id.lincah.request.Notes.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

@KernelTest
class CommandsTest {

    @Test
    void commandLeavesItsEffectItsEventAndItsAuditRow() {
        var answer = create("operator", "first")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract();
        String id = answer.path("id");
        assertThat(answer.header("Location")).endsWith(PATH + "/" + id);
        var event = Databases.query("select * from outbox where aggregate_id = ?::uuid", id);
        assertThat(event).hasSize(1);
        assertThat(event.get(0))
                .containsEntry("type", "id.lincah.unit.abolished.v1")
                .containsEntry("sequence", 1L)
                .containsEntry("agency_id", "35")
                .containsEntry("classification", "public");
        assertThat(event.get(0).get("event_id").toString().charAt(14)).isEqualTo('7');
        assertThat(Databases.query("select actor, actor_agency, action from audit_entry where aggregate_id = ?", id))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("actor", "operator").containsEntry("action", "note.created"));
    }

    @Test
    void commandThatFailsAtItsEndLeavesNothing() {
        command("operator")
                .body(draft("doomed", "FAIL_AT_END"))
                .post(PATH)
                .then()
                .statusCode(409);
        assertThat(Databases.count("select count(*) from note where title = 'doomed'"))
                .isZero();
        assertThat(Databases.count("select count(*) from audit_entry where change ->> 'title' = 'doomed'"))
                .isZero();
        assertThat(Databases.count("select count(*) from idempotency_key where body like '%doomed%'"))
                .isZero();
    }

    @Test
    void repetitionGetsTheFirstAnswerByteForByte() {
        var key = UUID.randomUUID().toString();
        var first = with(key, "twice").then().statusCode(201).extract();
        var second = with(key, "twice")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .extract();
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(Databases.count("select count(*) from note where title = 'twice'"))
                .isOne();
    }

    @Test
    void keyOfAnotherBodyIsRefused() {
        var key = UUID.randomUUID().toString();
        with(key, "one thing").then().statusCode(201);
        with(key, "another thing").then().statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void keyIsRequiredAndMustBeAnId() {
        as("operator")
                .contentType("application/json")
                .body(draft("x", "GOOD"))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_REQUIRED"));
        with("not-an-id", "x").then().statusCode(400).body("code", equalTo("IDEMPOTENCY_KEY_INVALID"));
    }

    @Test
    void eightAtOnceHaveOneEffect() throws Exception {
        var key = UUID.randomUUID().toString();
        var tries = new ArrayList<Callable<Response>>();
        for (int i = 0; i < 8; i++) {
            tries.add(() -> with(key, "contended"));
        }
        var pool = Executors.newFixedThreadPool(8);
        try {
            for (var answer : pool.invokeAll(tries)) {
                assertThat(answer.get().statusCode()).isIn(201, 409);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(Databases.count("select count(*) from note where title = 'contended'"))
                .isOne();
        with(key, "contended").then().statusCode(201).header("Idempotency-Replayed", "true");
    }

    @Test
    void changeNamesTheVersionItSaw() {
        String id = create("operator", "versioned").path("id");
        rename(id, null, "v1").then().statusCode(428).body("code", equalTo("IF_MATCH_REQUIRED"));
        rename(id, "*", "v1").then().statusCode(428);
        rename(id, "\"7\"", "v1").then().statusCode(412).body("code", equalTo("VERSION_CHANGED"));
        rename(id, "W/\"0\"", "v1").then().statusCode(412);
        rename(id, "\"0\"", "v1").then().statusCode(200).header("ETag", "\"1\"");
        rename(id, "\"0\"", "v2").then().statusCode(412);
    }

    @Test
    void knownVersionIsNotSentAgain() {
        String id = create("operator", "cached").path("id");
        as("operator")
                .header("If-None-Match", "\"0\"")
                .get(PATH + "/" + id)
                .then()
                .statusCode(304);
        as("operator")
                .header("If-None-Match", "\"5\"")
                .get(PATH + "/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void fiveThousandEventsOfOneCommandAreNumberedWithoutGap() {
        var subject = command("operator")
                .post(PATH + "/many?count=5000")
                .then()
                .statusCode(200)
                .extract()
                .path("subject");
        var numbers = Databases.query(
                "select min(sequence) as first, max(sequence) as last, count(distinct sequence) as n, bool_and(seq_ordered) as ordered "
                        + "from (select sequence, sequence = row_number() over (order by seq) as seq_ordered from outbox where aggregate_id = ?::uuid) x",
                subject);
        assertThat(numbers.get(0))
                .containsEntry("first", 1L)
                .containsEntry("last", 2500L)
                .containsEntry("n", 2500L)
                .containsEntry("ordered", true);
        assertThat(Databases.count("select count(*) from audit_entry where aggregate_id = ?", subject))
                .isEqualTo(5000);
    }

    @Test
    void begunCommandEndsThoughItsClientNoLongerWaits() throws InterruptedException {
        var key = UUID.randomUUID().toString();
        as("operator")
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(draft("slow", "SLOW"))
                .post(PATH)
                .then()
                .statusCode(503)
                .header("Retry-After", matchesPattern("\\d+"))
                .body("code", equalTo("DEADLINE_PASSED"));
        Response again = null;
        for (int i = 0; i < 40 && (again == null || again.statusCode() == 409); i++) {
            Thread.sleep(250);
            again = as("operator")
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(draft("slow", "SLOW"))
                    .post(PATH);
        }
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void secondOfAUniqueTitleIsAConflictWithItsOwnSentence() {
        create("operator", "unique").then().statusCode(201);
        create("operator", "unique")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOTE_TITLE_ONCE"), "detail", equalTo("There is a note of this title."));
    }

    private static Response with(String key, String title) {
        return as("operator")
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(draft(title, "GOOD"))
                .post(PATH);
    }

    private static Response rename(String id, String ifMatch, String title) {
        var request = command("operator").body(draft(title + id, "GOOD"));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).post(PATH + "/" + id + "/title");
    }
}
