package id.lincah.equivalation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** All papers of a proposal in one archive, or the list of what is missing. */
@EquivalationTest
class ProposalPapersTest {
    private final Waiting waiting = new Waiting("19830404");

    @Test
    void papersComeWhenNothingIsMissing() throws IOException {
        var path = "proposal-papers/" + waiting.aligned(2).proposed();
        Api.as("approver")
                .get(path)
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("missing.field", equalTo(List.of("letterhead", "decreeNumber")));
        Api.as("approver")
                .get(path + "/papers.zip")
                .then()
                .statusCode(422)
                .body("code", equalTo("PAPERS_INCOMPLETE"))
                .body("violations.field", hasItem("letterhead"));
        head(path, "821.2/1/2021").then().statusCode(200);
        Api.as("auditor").get(path + "/papers.zip").then().statusCode(403);
        Api.as("operator-kaltim").get(path + "/papers.zip").then().statusCode(404);
        var zip = Api.as("homeaffairs").get(path + "/papers.zip");
        zip.then().statusCode(200).contentType("application/zip");
        var names = names(zip.asByteArray());
        assertEquals(6 + 2 * 6, names.size());
        assertTrue(names.containsAll(List.of("surat-usul.pdf", "daftar-nominatif.docx", "lampiran.pdf")));
        for (var sheet : List.of("sk", "pemetaan", "penghasilan")) {
            assertTrue(names.contains("pejabat/" + waiting.nip(1) + "/" + waiting.nip(1) + "-" + sheet + ".docx"));
            assertTrue(names.contains("pejabat/" + waiting.nip(2) + "/" + waiting.nip(2) + "-" + sheet + ".pdf"));
        }
    }

    private static io.restassured.response.Response head(String path, String decree) {
        return Api.as("operator")
                .request()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", Api.as("operator").get(path + "/letterhead").header("ETag"))
                .body(Map.of(
                        "agencyName", "Pemerintah Provinsi Jawa Timur",
                        "addressee", "Menteri Dalam Negeri",
                        "letterNumber", "800/1",
                        "letterOn", "2021-06-28",
                        "place", "Surabaya",
                        "signerOffice", "Gubernur Jawa Timur",
                        "signerName", "Nama",
                        "signerNumber", "-",
                        "decreeNumber", decree))
                .put(Api.ROOT + path + "/letterhead");
    }

    private static List<String> names(byte[] archive) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertTrue(zip.readAllBytes().length > 1_000, entry.getName());
            }
        }
        return names;
    }
}
