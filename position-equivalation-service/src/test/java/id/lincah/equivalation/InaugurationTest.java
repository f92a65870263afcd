package id.lincah.equivalation;

import id.lincah.testsupport.Databases;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Called, marked, checked again, sworn in once; postponed and called again; and at last corrected. */
@EquivalationTest
class InaugurationTest {
    private final Waiting waiting = new Waiting("19820303");

    @Test
    void everyNameIsCalledCheckedAndCountedAndAWrongPositionIsCorrected() throws Exception {
        var proposal = waiting.aligned(4).appointed();
        var first = called(proposal, List.of(waiting.caseOf(1), waiting.caseOf(2)));
        nobodyIsCalledTwice(proposal);
        var rest = called(proposal, null);
        othersStayOut(first);
        markFromList(first);
        theDeadAreFound(first);
        swornInOnce(first);
        pathsOfTheDay(first);
        minutes(first);
        Api.as("approver").step(proposal, "report", null).then().statusCode(422);
        postpone(rest);
        calledAgain(proposal);
        Waiting.step("approver", proposal, "report", null);
        assertEquals(
                List.of("REPORTED", "STRUCK_OFF", "REPORTED", "REPORTED"),
                Stream.of(1, 2, 3, 4).map(waiting::stateOf).toList());
        assertEquals(1, equated(1));
        corrected();
    }

    /** What lies before each of them, as it was on the day of the oath. */
    private void pathsOfTheDay(String inauguration) {
        var paths = "career-paths?inaugurationId=" + inauguration.substring("inaugurations/".length());
        var person = Databases.value("select person_id from official where nip = ?", waiting.nip(1));
        Api.as("auditor").get(paths).then().statusCode(200).body("items.personId", equalTo(List.of(person.toString())));
        Api.as("operator-kaltim").get(paths).then().statusCode(404);
    }

    private static String called(UUID proposal, List<UUID> names) {
        var made = schedule("approver", proposal, names);
        made.then().statusCode(201).body("names", equalTo(2));
        return "inaugurations/" + made.jsonPath().getString("id");
    }

    private static Response schedule(String account, UUID proposal, List<UUID> names) {
        var command = new java.util.HashMap<String, Object>(Map.of("proposalId", proposal, "plannedOn", Waiting.DAY));
        if (names != null) {
            command.put("caseIds", names);
        }
        return Api.as(account).command("inaugurations", command);
    }

    private void nobodyIsCalledTwice(UUID proposal) {
        schedule("approver", proposal, List.of(waiting.caseOf(3), waiting.caseOf(2), UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/caseIds/1", "/caseIds/2")));
        schedule("operator", proposal, null).then().statusCode(403);
        schedule("approver-kaltim", proposal, null).then().statusCode(404);
    }

    private static void othersStayOut(String first) {
        Api.as("operator-kaltim").get(first).then().statusCode(404);
        Api.as("employee").get(first).then().statusCode(403);
        Api.as("validator").get(first + "/attendance").then().statusCode(200).body("items", hasSize(2));
        oath("operator", first, Waiting.DAY).then().statusCode(403);
        oath("approver", first, Waiting.DAY)
                .then()
                .statusCode(422)
                .body("code", equalTo("ATTENDANCE_INCOMPLETE"))
                .body("unmarked", equalTo(2));
    }

    private void markFromList(String first) {
        list(first, "nip,present\n" + waiting.nip(1) + ",ya\n" + waiting.nip(4) + ",true\n")
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("row 2, column present", "row 3, column nip")));
        list(first, "nama\nx\n").then().statusCode(422).body("code", equalTo("ATTENDANCE_UNREADABLE"));
        list(first, "nip,present,reason\n" + waiting.nip(1) + ",true,\n" + waiting.nip(2) + ",false,wafat\n")
                .then()
                .statusCode(200)
                .body("present", equalTo(1))
                .body("absent", equalTo(1))
                .body("unmarked", equalTo(0));
    }

    private static Response list(String inauguration, String csv) {
        return Api.as("operator")
                .request()
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", Api.as("operator").get(inauguration).header("ETag"))
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(Api.ROOT + inauguration + "/attendance");
    }

    private void theDeadAreFound(String first) {
        Databases.execute(
                "update official set standing = 'DECEASED', deceased_on = date '2021-12-20' where nip = ?",
                waiting.nip(2));
        Api.as("approver")
                .get(first + "/recheck")
                .then()
                .statusCode(200)
                .body("checked", equalTo(2))
                .body("wouldBeStruckOff", equalTo(1))
                .body("names[0].findings.code", hasItem("DECEASED"));
    }

    /** Two who press the button at the same moment: one oath, one event, one grant. */
    private void swornInOnce(String first) throws Exception {
        var version = Api.as("approver").get(first).header("ETag");
        Callable<Integer> press = () -> Api.as("approver")
                .request()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", version)
                .body(Map.of("heldOn", Waiting.DAY))
                .post(Api.ROOT + first + "/oath")
                .statusCode();
        var fingers = Executors.newFixedThreadPool(2);
        try {
            var pressed = fingers.invokeAll(List.of(press, press));
            assertEquals(1, pressed.stream().filter(each -> status(each) == 200).count());
            assertEquals(1, pressed.stream().filter(each -> status(each) == 412).count());
        } finally {
            fingers.shutdown();
        }
        oath("approver", first, Waiting.DAY).then().statusCode(409);
        Api.as("approver")
                .get(first)
                .then()
                .body("state", equalTo("HELD"))
                .body("inaugurated", equalTo(1))
                .body("struckOff", equalTo(1));
        assertEquals(1, equated(1));
        assertEquals(0, equated(2));
    }

    private static int status(java.util.concurrent.Future<Integer> pressed) {
        try {
            return pressed.get();
        } catch (java.util.concurrent.ExecutionException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private long equated(int person) {
        return Databases.count(
                "select count(*) from outbox b join official o on b.aggregate_id = o.person_id"
                        + " where o.nip = ? and b.type = 'id.lincah.position.equivalated.v1'",
                waiting.nip(person));
    }

    private static void minutes(String first) {
        Api.as("approver")
                .get(first + "/minutes.pdf")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/witnesses"));
        Api.as("approver")
                .act(
                        first,
                        "particulars",
                        Map.of(
                                "place", "Pendopo",
                                "officialName", "Pejabat",
                                "officialOffice", "Sekretaris Daerah",
                                "minutesNumber", "800/1",
                                "witnesses", List.of("Saksi Satu", "Saksi Dua")))
                .then()
                .statusCode(200);
        Api.as("approver")
                .get(first + "/minutes.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .body(startsWith("%PDF-"));
        Api.as("approver").get(first + "/minutes.docx").then().statusCode(200).body(startsWith("PK"));
        Api.as("auditor").get(first + "/minutes.pdf").then().statusCode(403);
    }

    private void postpone(String rest) {
        Api.as("approver")
                .act(
                        rest,
                        "attendance",
                        Map.of(
                                "rows",
                                List.of(Map.of("caseId", waiting.caseOf(3), "present", false)),
                                "others",
                                "PRESENT"))
                .then()
                .statusCode(200)
                .body("absent", equalTo(1));
        oath("approver", rest, Waiting.DAY)
                .then()
                .statusCode(200)
                .body("postponed", equalTo(1))
                .body("late", equalTo(false));
        assertEquals("POSTPONED", waiting.stateOf(3));
    }

    private void calledAgain(UUID proposal) {
        var named = List.of(waiting.caseOf(3));
        var off = "inaugurations/"
                + schedule("approver", proposal, named).jsonPath().getString("id");
        Api.as("approver")
                .act(off, "cancellation", Map.of("reason", "Hujan"))
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        oath("approver", off, "2022-01-05").then().statusCode(409);
        var again = "inaugurations/"
                + schedule("approver", proposal, named).jsonPath().getString("id");
        Api.as("approver")
                .act(again, "attendance", Map.of("rows", List.of(), "others", "PRESENT"))
                .then()
                .statusCode(200);
        oath("approver", again, "2022-01-05")
                .then()
                .statusCode(200)
                .body("inaugurated", equalTo(1))
                .body("late", equalTo(true));
    }

    private static Response oath(String account, String inauguration, String day) {
        var version = Api.as("approver").get(inauguration).header("ETag");
        return Api.as(account)
                .request()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", version)
                .body(Map.of("heldOn", day))
                .post(Api.ROOT + inauguration + "/oath");
    }

    private void corrected() {
        var wrong = waiting.caseOf(1);
        open("approver", wrong, "WRONG_POSITION").then().statusCode(403);
        open("operator-kaltim", wrong, "WRONG_POSITION").then().statusCode(422);
        open("operator", wrong, "REGULATION_28_2019")
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("GROUND_DOES_NOT_FIT"));
        open("operator", wrong, "WRONG_POSITION").then().statusCode(201).body("opened", hasSize(1));
        open("operator", wrong, "WRONG_POSITION").then().statusCode(409);
        var row = Map.of(
                "caseId", waiting.caseOf(1), "functionalCode", "PERENCANA", "taskFit", true, "educationFieldFit", true);
        Api.as("operator")
                .command("cases/mapping", Map.of("rows", List.of(row)))
                .then()
                .statusCode(200);
        waiting.align();
        var proposal = waiting.appointed();
        Waiting.step("approver", proposal, "inauguration", Map.of("heldOn", "2022-01-06", "absentCaseIds", List.of()));
        assertEquals(2, equated(1));
        assertEquals("REPORTED", Databases.value("select state from equivalation_case where id = ?", wrong));
        assertEquals(
                "PERENCANA",
                Databases.value(
                        "select a.functional_code from credit_account a join official o on o.person_id = a.person_id"
                                + " where o.nip = ?",
                        waiting.nip(1)));
        assertEquals(
                Databases.value(
                        "select min(credit) from credit_entry e join official o on o.person_id = e.person_id"
                                + " where o.nip = ? and kind = 'GRANT'",
                        waiting.nip(1)),
                Databases.value(
                        "select a.balance from credit_account a join official o on o.person_id = a.person_id where o.nip = ?",
                        waiting.nip(1)));
        Api.as("auditor")
                .get("corrections?case=" + wrong)
                .then()
                .statusCode(200)
                .body("items[0].formerFunctionalCode", equalTo("ARSIPARIS"))
                .body("items[0].functionalCode", equalTo("PERENCANA"));
    }

    private static Response open(String account, UUID caseId, String ground) {
        var row = Map.of("caseId", caseId, "ground", ground, "reason", "Tugasnya perencanaan");
        return Api.as(account).command("corrections", Map.of("rows", List.of(row)));
    }
}
