package id.lincah.equivalation;

import id.lincah.testsupport.Databases;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Papers made beside the requests: ordered, watched, taken; and made once though whoever makes them dies. */
@EquivalationTest
class PaperJobTest {
    private static final int OFFICIALS = 6;
    private final Waiting waiting = new Waiting("19890909");

    @AfterEach
    void disarm() {
        Databases.execute("drop trigger if exists die on paper_part");
        Databases.execute("drop function if exists die_once()");
        Databases.execute("drop sequence if exists deaths");
    }

    @Test
    void papersAreOrderedWatchedAndTakenThoughTheirMakerDies() throws IOException {
        var papers = "proposal-papers/" + waiting.aligned(OFFICIALS).proposed();
        order("approver", papers).then().statusCode(422).body("code", equalTo("PAPERS_INCOMPLETE"));
        head(papers);
        order("auditor", papers).then().statusCode(403);
        order("operator-kaltim", papers).then().statusCode(404);
        dieOnce(waiting.nip(OFFICIALS));
        var ordered = order("approver", papers);
        ordered.then().statusCode(202).body("officials", equalTo(OFFICIALS)).body("state", equalTo("RUNNING"));
        order("operator", papers).then().statusCode(409).body("code", equalTo("PAPERS_UNDER_WAY"));
        var job = papers + "/jobs/" + ordered.jsonPath().getString("id");
        Api.as("approver").get(job + "/papers.zip").then().statusCode(409);
        Api.as("employee").get(job).then().statusCode(403);
        Reform.await(
                "papers",
                () -> Api.as("homeaffairs")
                        .get(job)
                        .jsonPath()
                        .getString("state")
                        .equals("DONE"));
        assertEquals(1, Databases.count("select last_value from deaths"), "it did die");
        Api.as("operator")
                .request()
                .accept("text/event-stream")
                .get(Api.ROOT + job + "/events")
                .then()
                .statusCode(200)
                .body(containsString("\"done\":" + OFFICIALS));
        taken(Api.as("homeaffairs").get(job + "/papers.zip"));
        Api.as("approver").act(job, "cancellation", null).then().statusCode(409);
        anotherIsCalledOff(papers);
    }

    private void taken(Response zip) throws IOException {
        zip.then().statusCode(200).contentType("application/zip");
        var names = new TreeSet<String>();
        try (var files = new ZipInputStream(new ByteArrayInputStream(zip.asByteArray()))) {
            for (var file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                assertTrue(names.add(file.getName()), "made once");
                assertTrue(files.readAllBytes().length > 1_000, file.getName());
            }
        }
        assertEquals(6 + 6 * OFFICIALS, names.size());
        assertTrue(names.contains("pejabat/" + waiting.nip(OFFICIALS) + "/" + waiting.nip(OFFICIALS) + "-sk.pdf"));
    }

    private static void anotherIsCalledOff(String papers) {
        var job = papers + "/jobs/" + order("approver", papers).jsonPath().getString("id");
        Api.as("approver").act(job, "cancellation", null).then().statusCode(200).body("state", equalTo("CANCELLED"));
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from paper_part p join paper_job j on j.id = p.job_id where j.state = 'CANCELLED'"));
    }

    private static Response order(String account, String papers) {
        return Api.as(account)
                .request()
                .header("Idempotency-Key", UUID.randomUUID())
                .post(Api.ROOT + papers + "/jobs");
    }

    static void head(String papers) {
        Api.as("operator")
                .request()
                .header("Idempotency-Key", UUID.randomUUID())
                .header(
                        "If-Match",
                        Api.as("operator").get(papers + "/letterhead").header("ETag"))
                .body(Map.of(
                        "agencyName", "Pemerintah Provinsi Jawa Timur",
                        "addressee", "Menteri Dalam Negeri",
                        "letterNumber", "800/2",
                        "letterOn", "2021-06-28",
                        "place", "Surabaya",
                        "signerOffice", "Gubernur Jawa Timur",
                        "signerName", "Nama",
                        "signerNumber", "-",
                        "decreeNumber", "821.2/2/2021"))
                .put(Api.ROOT + papers + "/letterhead")
                .then()
                .statusCode(200);
    }

    private static void dieOnce(String last) {
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
        Databases.execute("create trigger die before insert on paper_part for each row when (new.name like '%" + last
                + "-pemetaan.pdf')" + " execute function die_once()");
    }
}
