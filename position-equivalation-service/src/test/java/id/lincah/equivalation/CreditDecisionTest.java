package id.lincah.equivalation;

import id.lincah.testsupport.Databases;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Determinations of credit: issued once a period, kept as signed, read by the office and by whose credit it is. */
@EquivalationTest
class CreditDecisionTest {
    private static final String PATH = "credit-decisions";
    private final String mark = UUID.randomUUID().toString();

    private Map<String, Object> command(UUID... persons) {
        var command = new HashMap<String, Object>(Map.of(
                "periodFrom", "2025-01-01",
                "periodTo", "2025-12-31",
                "issuedOn", "2026-01-20",
                "agencyName", "Pemerintah Provinsi Jawa Timur",
                "place", "Surabaya",
                "signerOffice", "Sekretaris Daerah",
                "signerName", "Nama Pejabat",
                "signerNumber", "-"));
        command.put("items", List.of(persons).stream().map(this::item).toList());
        return command;
    }

    private Map<String, Object> item(UUID person) {
        return Map.of("personId", person, "number", mark + "/" + person);
    }

    private static Response issued(Map<String, Object> command) {
        return Api.as("approver").command(PATH, command);
    }

    /** A base of 100, and two years converted before the period. */
    private static UUID librarian(String account) {
        var person = Officials.stored(account);
        Api.as("approver")
                .command(
                        "credit-accounts/openings",
                        Map.of(
                                "items",
                                List.of(Map.of(
                                        "personId", person,
                                        "ground", "TRANSFER",
                                        "functionalCode", Officials.CODE,
                                        "level", "AHLI_MUDA",
                                        "grade", "III/d",
                                        "levelSince", "2023-01-01",
                                        "scale", "INTEGRATED",
                                        "documentNumber", "821.2/77/2022"))))
                .then()
                .statusCode(200);
        return person;
    }

    @Test
    void aDeterminationIsKeptAsItWasSigned() throws IOException {
        var first = librarian("employee-06");
        var second = librarian(null);
        Api.as("operator").command(PATH, command(first)).then().statusCode(403);
        var open = command(first);
        open.put("issuedOn", "2025-12-30");
        issued(open).then().statusCode(400).body("violations[0].code", equalTo("PERIOD_OPEN"));
        issued(command(first, UUID.randomUUID(), first))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/items/1", "/items/2"))
                .body("violations.code", contains("ACCOUNT_UNKNOWN", "PERSON_TWICE"));
        var decision = issued(command(first, second));
        decision.then().statusCode(200).body("decisions.total", hasItems(187.5f, 187.5f));
        issued(command(first)).then().statusCode(422).body("violations[0].code", equalTo("DECISION_EXISTS"));
        var id = decision.jsonPath().getString("decisions.find { it.personId == '" + first + "' }.id");
        itSaysWhatTheAccountHeld(PATH + "/" + id);
        itIsReadByWhomItConcerns(PATH + "/" + id, Officials.nipOf(first));
        theArchiveNamesEachByNumber(first, second);
        whatIsWithdrawnIsIssuedAgain(PATH + "/" + id, first);
    }

    private static void itSaysWhatTheAccountHeld(String path) {
        Api.as("operator")
                .get(path)
                .then()
                .statusCode(200)
                .body("content.lines.kind", contains("BASE", "CONVERSION"))
                .body("content.lines.before", contains(100.0f, 50.0f))
                .body("content.lines.gained", contains(0.0f, 37.5f))
                .body("content.rows.rule", contains("AK-44", "AK-01", "AK-01", "AK-01"))
                .body("content.nextLevel.difference", equalTo(-12.5f));
        Api.as("auditor").get(PATH + "?periodTo=2025-12-31&limit=100").then().statusCode(200);
        Api.as("operator")
                .request()
                .accept("text/csv")
                .get(Api.ROOT + PATH + "?state=ISSUED")
                .then()
                .statusCode(200)
                .body(containsString(path.substring(path.lastIndexOf('/') + 1)));
        Api.as("employee").get(PATH).then().statusCode(403);
    }

    private static void itIsReadByWhomItConcerns(String path, String nip) throws IOException {
        Api.as("employee-02").get(path).then().statusCode(403);
        Api.as("employee-02").get(path + "/pak.pdf").then().statusCode(403);
        Api.as("operator-kaltim").get(path + "/pak.docx").then().statusCode(404);
        var pdf = Api.as("employee-06").get(path + "/pak.pdf");
        pdf.then().statusCode(200).contentType("application/pdf");
        assertEquals("%PDF", new String(pdf.asByteArray(), 0, 4, StandardCharsets.US_ASCII));
        var docx = entries(Api.as("operator").get(path + "/pak.docx").asByteArray());
        var text = docx.get("word/document.xml");
        assertTrue(text.contains(nip) && text.contains("187,50") && text.contains("PENETAPAN ANGKA KREDIT"));
        Api.as("auditor")
                .get("audit?action=credit.determination-taken")
                .then()
                .statusCode(200)
                .body("items.aggregateId", hasItem(path.substring(path.lastIndexOf('/') + 1)));
    }

    private static void theArchiveNamesEachByNumber(UUID first, UUID second) throws IOException {
        var archive = PATH + "/papers.zip?periodFrom=2025-01-01&periodTo=2025-12-31";
        Api.as("auditor").get(archive).then().statusCode(403);
        Api.as("operator-kaltim").get(archive).then().statusCode(404);
        Api.as("operator").get(PATH + "/papers.zip").then().statusCode(400);
        var zip = Api.as("operator").get(archive);
        zip.then().statusCode(200).contentType("application/zip");
        var names = entries(zip.asByteArray()).keySet();
        for (var person : List.of(first, second)) {
            var nip = Officials.nipOf(person);
            assertTrue(names.containsAll(List.of(nip + "/" + nip + "-pak.docx", nip + "/" + nip + "-pak.pdf")));
        }
    }

    private void whatIsWithdrawnIsIssuedAgain(String path, UUID person) {
        Api.as("approver")
                .act(path, "withdrawal", Map.of("reason", "Predikat berubah"))
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        Api.as("approver")
                .act(path, "withdrawal", Map.of("reason", "Predikat berubah"))
                .then()
                .statusCode(409);
        Api.as("operator").get(path + "/pak.pdf").then().statusCode(409);
        issued(command(person)).then().statusCode(200);
        assertEquals(2, Databases.count("select count(*) from credit_decision where person_id = ?", person));
    }

    private static Map<String, String> entries(byte[] archive) throws IOException {
        var entries = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
