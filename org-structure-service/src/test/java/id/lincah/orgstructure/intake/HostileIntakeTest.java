package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.Api;
import id.lincah.orgstructure.OrgStructureTest;
import id.lincah.orgstructure.Sample;
import id.lincah.testsupport.Tokens;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Files made to do harm come to an end with a name, and the service goes on. */
@OrgStructureTest
class HostileIntakeTest {
    private static final String DAY = "2021-01-01";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final Api operator = Api.as("operator-kaltim");

    /** What a job refuses, with the name it gives the reason. */
    enum Hostile {
        FILE_BROKEN,
        MACROS,
        XML_ENTITIES,
        ZIP_BOMB,
        TOO_MANY_COLUMNS,
        FILE_NOT_TEXT,
        ROW_TOO_LONG
    }

    @BeforeEach
    void agencies() {
        Sample.agencies();
    }

    @AfterEach
    void stillHealthy() {
        RestAssured.get("/q/health").then().statusCode(200);
        operator.get("/intakes").statusCode(200);
    }

    @ParameterizedTest
    @EnumSource
    void aHostileFileIsRefusedByName(Hostile hostile) throws IOException {
        var text = EnumSet.of(Hostile.TOO_MANY_COLUMNS, Hostile.FILE_NOT_TEXT, Hostile.ROW_TOO_LONG);
        var intake = IntakeOf.of(operator, DAY, text.contains(hostile) ? "text/csv" : IntakeOf.XLSX, content(hostile));
        if (hostile == Hostile.ROW_TOO_LONG) {
            intake.await("RECOGNISED").act("columns", "{}").then().statusCode(202);
        }
        intake.await("REFUSED")
                .look()
                .body("refusal.code", equalTo(hostile.name()))
                .body("refusal.message", notNullValue())
                .body("endedAt", notNullValue());
        intake.act("columns", "{}").then().statusCode(409);
    }

    @Test
    void anArchiveIsUnpackedUnderTheSameGuard() throws IOException {
        refused("ARCHIVE_EMPTY", zip(Map.of()));
        refused("ARCHIVE_BROKEN", "PK".getBytes(StandardCharsets.US_ASCII));
        refused("ARCHIVE_BROKEN", Arrays.copyOf(zip(Map.of("a.csv", new byte[9_000])), 42));
        refused("ARCHIVE_PART_UNKNOWN", zip(Map.of("run.exe", new byte[] {1})));
        refused("ARCHIVE_BOMB", zip(Map.of("a.csv", new byte[15_000_000])));
        var good = zip(Map.of(
                "../../unit.csv",
                "unit_code,parent_code,name,type\nHA,,Dinas HA,DINAS\n".getBytes(StandardCharsets.UTF_8)));
        IntakeOf.of(operator, DAY, "application/zip", good)
                .confirm()
                .look()
                .body("sheets[0].name", equalTo("unit.csv"));
    }

    @Test
    void aLargeBodyIsTakenWhereFilesAreHandedInAndNowhereElse() throws IOException, InterruptedException {
        assertEquals(413, sendLarge("/imports?dataset=UNITS&effectiveOn=" + DAY));
        assertEquals(202, sendLarge("/intakes?effectiveOn=" + DAY));
        IntakeOf.handIn(operator, "soon", "text/csv", new byte[] {65}).then().statusCode(400);
    }

    /** Eleven megabytes, by a client that doesn't print what it sends. */
    private static int sendLarge(String path) throws IOException, InterruptedException {
        var large = new byte[11 * 1024 * 1024];
        Arrays.fill(large, (byte) 'a');
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + "/api/org-structure/v1" + path))
                .header("Authorization", "Bearer " + Tokens.of("operator-kaltim"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofByteArray(large))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private void refused(String code, byte[] archive) {
        IntakeOf.handIn(operator, DAY, "application/zip", archive)
                .then()
                .statusCode(422)
                .body("code", equalTo(code));
    }

    private static byte[] content(Hostile hostile) throws IOException {
        return switch (hostile) {
            case FILE_BROKEN -> Arrays.copyOf(workbook(Map.of()), 700);
            case MACROS -> workbook(Map.of("xl/vbaProject.bin", new byte[] {1}));
            case XML_ENTITIES ->
                workbook(Map.of(
                        SHEET,
                        "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><worksheet>&a;</worksheet>"
                                .getBytes(StandardCharsets.UTF_8)));
            case ZIP_BOMB ->
                workbook(Map.of(
                        SHEET,
                        ("<worksheet><sheetData>" + "<row></row>".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8)));
            case TOO_MANY_COLUMNS -> "a,".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
            case ROW_TOO_LONG ->
                ("unit_code,name,type" + ",x".repeat(20) + "\nHB,Dinas HB,DINAS" + ("," + "a".repeat(4_000)).repeat(20))
                        .getBytes(StandardCharsets.UTF_8);
            case FILE_NOT_TEXT -> new byte[] {'a', ',', 0, 1, 2, 'b', '\n', 0, 5};
        };
    }

    /** A good workbook, some parts of it changed or added. */
    private static byte[] workbook(Map<String, byte[]> changes) throws IOException {
        var file = Files.createTempFile("good", ".xlsx");
        try (var workbook = new Workbook(Files.newOutputStream(file), "Lincah", "1.0")) {
            var sheet = workbook.newWorksheet("Unit");
            sheet.value(0, 0, "unit_code");
            sheet.value(0, 1, "name");
        }
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                try (var content = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), content.readAllBytes());
                }
            }
        }
        Files.delete(file);
        parts.putAll(changes);
        return zip(parts);
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
