package id.lincah.equivalation;

import id.lincah.testsupport.Databases;
import id.lincah.testsupport.Tokens;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Papers in, checked by their content, kept once; and what is missing before a proposal goes. */
@EquivalationTest
class ProposalDocumentsTest {
    private static final List<String> KINDS = List.of(
            "POSITION_DECREE", "GRADE_DECREE", "DIPLOMA", "PERFORMANCE_RATING", "JOB_DESCRIPTION", "MAPPING_SHEET");

    private final Waiting waiting = new Waiting("19810202");

    @BeforeEach
    void align() {
        waiting.aligned(2);
    }

    @AfterEach
    void optionalAgain() {
        choose("OPTIONAL");
    }

    @Test
    void aPaperIsKeptOnceShownAndTakenAway() {
        var content = pdf("ijazah");
        var first = upload(waiting.caseOf(1), "DIPLOMA", content);
        first.then().statusCode(201).body("mediaType", equalTo("application/pdf"));
        var id = first.jsonPath().getString("id");
        upload(waiting.caseOf(1), "DIPLOMA", content).then().statusCode(200).body("id", equalTo(id));
        upload(waiting.caseOf(2), "DIPLOMA", content).then().statusCode(201);
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from document_content where sha256 = ?",
                        first.jsonPath().getString("sha256")));
        upload(waiting.caseOf(1), "DIPLOMA", "<html>".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(415);
        upload(waiting.caseOf(1), "PHOTO", content).then().statusCode(400);
        upload(UUID.randomUUID(), "DIPLOMA", content).then().statusCode(404);
        read(id, content);
        var replaced = Api.as("operator")
                .request()
                .contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(pdf("baru"))
                .post(Api.ROOT + "documents?kind=DIPLOMA&case=" + waiting.caseOf(1) + "&replaces=" + id);
        replaced.then().statusCode(201);
        Api.as("operator").get("documents/" + id).then().statusCode(404);
        var path = "documents/" + replaced.jsonPath().getString("id") + "/removal";
        Api.as("approver").command(path, Map.of()).then().statusCode(403);
        Api.as("operator").command(path, Map.of()).then().statusCode(204);
        Api.as("operator").get("documents?case=" + waiting.caseOf(1)).then().body("items", hasSize(0));
    }

    private static void read(String id, byte[] content) {
        var read = Api.as("homeaffairs").get("documents/" + id + "/content");
        read.then().statusCode(200).contentType(startsWith("application/pdf"));
        assertArrayEquals(content, read.asByteArray());
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where action = 'document.read' and aggregate_id = ? and agency_id = '35'",
                        id));
        Api.as("auditor").get("documents/" + id).then().statusCode(200);
        Api.as("auditor").get("documents/" + id + "/content").then().statusCode(403);
        Api.as("operator-kaltim").get("documents/" + id + "/content").then().statusCode(404);
    }

    @Test
    void aProposalWaitsForItsPapersWhereTheAgencyWantsThem() throws IOException {
        choose("REQUIRED");
        Api.as("approver")
                .command("proposals", waiting.proposal())
                .then()
                .statusCode(422)
                .body("code", equalTo("DOCUMENTS_MISSING"))
                .body("violations.pointer", hasItem("agency"))
                .body("violations.pointer", hasItem("case " + waiting.caseOf(2)));
        archive(zip(Map.of(
                        waiting.nip(1) + "_DIPLOMA.pdf",
                        pdf("1"),
                        "photo.pdf",
                        pdf("2"),
                        "19990101200001_DIPLOMA.pdf",
                        pdf("3"))))
                .then()
                .statusCode(422)
                .body("code", equalTo("ARCHIVE_FAULTY"))
                .body("violations.code", equalTo(List.of("ENTRY_NAME", "ENTRY_NAME")));
        var papers = new java.util.TreeMap<String, byte[]>();
        for (var person = 1; person <= 2; person++) {
            for (var kind : KINDS) {
                papers.put("berkas/" + waiting.nip(person) + "/" + kind + ".pdf", pdf(kind + person));
            }
            papers.put(waiting.nip(person) + "_PERFORMANCE_RATING-2.pdf", pdf("second " + person));
        }
        archive(zip(papers))
                .then()
                .statusCode(200)
                .body("documents", equalTo(14))
                .body("cases", equalTo(2));
        Api.as("operator")
                .get("document-checklist?incomplete=true&scenario=" + waiting.scenario)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        agencyPapers();
        waiting.proposed();
        upload(waiting.caseOf(1), "DIPLOMA", pdf("zu spät")).then().statusCode(409);
    }

    private void agencyPapers() {
        for (var kind : List.of("SOTK_REGULATION", "POSITION_MAP")) {
            given().auth()
                    .oauth2(Tokens.of("operator"))
                    .header("Idempotency-Key", UUID.randomUUID())
                    .multiPart("file", "peta.pdf", pdf(kind))
                    .post(Api.ROOT + "documents?kind=" + kind + "&scenario=" + waiting.scenario)
                    .then()
                    .statusCode(201);
        }
        Api.as("operator")
                .get("document-checklist/agency?scenario=" + waiting.scenario)
                .then()
                .statusCode(200)
                .body("$", hasSize(0));
    }

    @Test
    void aReasonLetsAProposalGoWithoutPapers() {
        choose("REASONED");
        Api.as("approver").command("proposals", waiting.proposal()).then().statusCode(422);
        var reasoned = new java.util.HashMap<>(waiting.proposal());
        reasoned.put("withoutDocuments", "Berkas menyusul dengan surat");
        Api.as("approver").command("proposals", reasoned).then().statusCode(201);
        Api.as("operator")
                .request()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"1\"")
                .body(Map.of("documents", "REQUIRED"))
                .put(Api.ROOT + "document-checklist/setting")
                .then()
                .statusCode(403);
    }

    private static void choose(String demand) {
        var tag = Api.as("approver").get("document-checklist/setting").header("ETag");
        Api.as("approver")
                .request()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", tag)
                .body(Map.of("documents", demand))
                .put(Api.ROOT + "document-checklist/setting")
                .then()
                .statusCode(200);
    }

    private static Response upload(UUID caseId, String kind, byte[] content) {
        return Api.as("operator")
                .request()
                .contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(content)
                .post(Api.ROOT + "documents?fileName=..%2Fberkas.pdf&kind=" + kind + "&case=" + caseId);
    }

    private static Response archive(byte[] content) {
        return Api.as("operator")
                .request()
                .contentType("application/zip")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(content)
                .post(Api.ROOT + "documents/archives");
    }

    private static byte[] pdf(String text) {
        return ("%PDF-1.7\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }
}
