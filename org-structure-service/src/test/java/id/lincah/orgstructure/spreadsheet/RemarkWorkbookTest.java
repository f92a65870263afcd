package id.lincah.orgstructure.spreadsheet;

import id.lincah.regulation.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class RemarkWorkbookTest {
    private static final List<String> HEADER = List.of("Kode Unit", "Nama Unor");
    private static final List<String> HOSTILE =
            List.of("=HYPERLINK(\"http://x\")", "+1", "-1", "@a", "\u0007bel", "198501011995031001");

    @TempDir
    Path folder;

    @Test
    void theSameColumnsComeBackWithRemarksAndEveryCellAsText() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var remarks = new RemarkWorkbook(out, Language.ID)) {
            remarks.sheet("Unit", HEADER);
            for (var text : HOSTILE) {
                remarks.row(List.of(text, "x"), List.of("Kode Unit: salah", "Nama Unor: ganda"));
            }
            remarks.sheet("Lain", List.of("a"));
            remarks.row(List.of("1"), List.of());
        }
        var file = SpreadsheetFile.open(Archives.file(folder, out.toByteArray()));
        assertEquals(
                List.of("Kode Unit", "Nama Unor", "Catatan"),
                file.outlines().get(0).header());
        var rows = Archives.rows(file);
        assertEquals(HOSTILE.size() + 1, rows.size());
        assertEquals(HOSTILE.get(0), rows.get(0).cells().get(0));
        assertEquals("198501011995031001", rows.get(5).cells().get(0));
        assertEquals("Kode Unit: salah\nNama Unor: ganda", rows.get(0).cells().get(2));
    }

    @Test
    void anEarlierRemarkIsReplaced() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var remarks = new RemarkWorkbook(out, Language.EN)) {
            remarks.sheet("Unit", List.of("Kode Unit", "Catatan"));
            remarks.row(List.of("8811", "yang lama"), List.of("still wrong"));
        }
        var file = SpreadsheetFile.open(Archives.file(folder, out.toByteArray()));
        assertEquals(List.of("Kode Unit", "Remark"), file.outlines().get(0).header());
        assertEquals(List.of("8811", "still wrong"), Archives.rows(file).get(0).cells());
    }

    @Test
    void aRowNeedsASheet() throws IOException {
        try (var remarks = new RemarkWorkbook(new ByteArrayOutputStream())) {
            assertThrows(IllegalStateException.class, () -> remarks.row(List.of("x"), List.of()));
            remarks.sheet("Unit", HEADER);
        }
    }

    @Test
    void csvIsGuardedAndReadBackAsItWas() throws IOException {
        var out = new StringWriter();
        var remarks = new RemarkCsv(out, HEADER, Language.ID);
        for (var text : HOSTILE.subList(0, 4)) {
            remarks.row(List.of(text, "x"), List.of("Nama Unor: \"ganda\", dua"));
        }
        assertEquals("'=HYPERLINK", out.toString().split("\r\n")[1].substring(1, 12));
        var file = SpreadsheetFile.open(Archives.file(folder, out.toString().getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                HOSTILE.subList(0, 4),
                Archives.rows(file).stream().map(row -> row.cells().get(0)).toList());
        assertEquals(
                "Nama Unor: \"ganda\", dua", Archives.rows(file).get(0).cells().get(2));
    }
}
