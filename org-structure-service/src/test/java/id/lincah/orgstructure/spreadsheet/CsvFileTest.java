package id.lincah.orgstructure.spreadsheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class CsvFileTest {
    private static final String GOOD = "Kode Unit,Nama Unor\n8811,\"Dinas Pendidikan, Pemuda\"\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kode Unit,Nama Unor\n8811,Dinas\n",
                "Kode Unit;Nama Unor\r\n8811;Dinas\r\n",
                "Kode Unit\tNama Unor\n8811\tDinas",
                "\uFEFFKode Unit;Nama Unor\n8811;Dinas\n",
                "sep=;\nKode Unit;Nama Unor\n8811;Dinas\n",
                "\n\nKode Unit;\"Nama Unor\"\n8811;Dinas\n"
            })
    void separatorsAndMarksAreRecognised(String text) {
        var file = open(text);
        assertEquals(List.of("Kode Unit", "Nama Unor"), file.outlines().get(0).header());
        assertEquals(List.of("8811", "Dinas"), Archives.rows(file).get(0).cells());
    }

    @Test
    void rowsAreNumberedAsASpreadsheetShowsThemAndFilledUpToTheHeader() {
        var rows = Archives.rows(open("a,b,c\n1\n\n\"x\ny\",2,3\n4,5,6,7\n"));
        assertEquals(List.of(2L, 4L, 5L), rows.stream().map(SheetRow::number).toList());
        assertEquals(List.of("1", "", ""), rows.get(0).cells());
        assertEquals(4, rows.get(2).cells().size());
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-1, Windows-1252, 3", "UTF-16, UTF-16, 1", "UTF-16LE, UTF-16, 1", "UTF-16BE, UTF-16, 1"})
    void anotherEncodingIsRefusedByNameAndLine(String charset, String found, long line) {
        var refusal = refusal("a,b\n1,2\ncafé,3\n".getBytes(Charset.forName(charset)));
        assertEquals("FILE_NOT_UTF8", refusal.code());
        assertEquals(Map.of("found", found, "line", line), refusal.details());
    }

    @Test
    void aLetterCutInTwoAtTheEndIsNoUtf8() {
        var cut = "a,é".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "FILE_NOT_UTF8", refusal(Arrays.copyOf(cut, cut.length - 1)).code());
    }

    @Test
    void aMillionColumnsAndAGiantCellAreRefusedWithTheirPlace() {
        var columns = refusal(("a,b\n" + "x,".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8));
        assertEquals("TOO_MANY_COLUMNS", columns.code());
        assertEquals(2L, columns.details().get("line"));
        assertEquals(
                "TOO_MANY_COLUMNS",
                refusal(",".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)).code());
        var giant = refusal(("a,b\n1," + "x".repeat(6_000)).getBytes(StandardCharsets.UTF_8));
        assertEquals("CELL_TOO_LONG", giant.code());
        assertEquals("B2", giant.details().get("cell"));
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefused() {
        assertEquals(
                "CELL_TOO_LONG",
                refusal(("a,b\n\"" + "1,2\n".repeat(5_000)).getBytes(StandardCharsets.UTF_8))
                        .code());
        assertEquals(
                "ROW_UNREADABLE",
                refusal(("a,b\n\"" + "1,2\n".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8))
                        .code());
    }

    @Test
    void rowsBeyondTheLimitAreRefused() {
        var limits = new ReadingLimits(1, 1, 1, 1, 1, 1, 1, 1, 200, 10, 5_000, 5);
        var file = SpreadsheetFile.open(
                Archives.file(folder, "a\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n".getBytes(StandardCharsets.UTF_8)), limits);
        assertEquals(
                "TOO_MANY_ROWS",
                assertThrows(RefusedFile.class, () -> Archives.rows(file)).code());
    }

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.7', PDF",
        "'{\\rtf1', RTF",
        "'<html><table>', HTML",
        "'  <!DOCTYPE html>', HTML",
        "'<?xml version=\"1.0\"?><Workbook/>', XML",
        "'GIF89a', GIF"
    })
    void otherFormatsAreNamed(String head, String found) {
        var refusal = refusal(head.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("FILE_FORMAT", refusal.code());
        assertEquals(found, refusal.details().get("found"));
    }

    @Test
    void nothingAndNoTextAreRefused() {
        assertEquals("FILE_EMPTY", refusal(new byte[0]).code());
        assertEquals(
                "FILE_EMPTY", refusal("\n \n".getBytes(StandardCharsets.UTF_8)).code());
        assertEquals(
                "FILE_NOT_TEXT",
                refusal("a,b\n1,\0\n".getBytes(StandardCharsets.UTF_8)).code());
    }

    /** An apostrophe that an export put before a formula is taken off again; others are part of the text. */
    @Test
    void theGuardOfAnExportIsNoPartOfTheText() {
        assertEquals(
                List.of("=1+1", "'s Hertogenbosch", "'"),
                Archives.rows(open("a,b,c\n'=1+1,'s Hertogenbosch,'\n")).get(0).cells());
    }

    @Test
    void flippedBytesGiveRowsOrARefusal() {
        var random = new Random(35);
        int rows = 0;
        for (int round = 0; round < 500; round++) {
            var flipped = GOOD.repeat(3).getBytes(StandardCharsets.UTF_8);
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                rows += Archives.rows(SpreadsheetFile.open(Archives.file(folder, flipped)))
                        .size();
            } catch (RefusedFile byName) {
                assertEquals(byName.code(), byName.code().toUpperCase(java.util.Locale.ROOT));
            }
        }
        assertEquals(true, rows > 500);
    }

    private SpreadsheetFile open(String text) {
        return SpreadsheetFile.open(Archives.file(folder, text.getBytes(StandardCharsets.UTF_8)));
    }

    private RefusedFile refusal(byte[] content) {
        var file = Archives.file(folder, content);
        return assertThrows(RefusedFile.class, () -> SpreadsheetFile.open(file));
    }
}
