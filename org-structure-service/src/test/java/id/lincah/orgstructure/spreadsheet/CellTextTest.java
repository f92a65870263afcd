package id.lincah.orgstructure.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CellTextTest {
    @TempDir
    Path folder;

    @Test
    void cellsOfEveryKindBecomePlainText() throws IOException {
        var out = new ByteArrayOutputStream();
        var workbook = new Workbook(out, "Uji", "1.0");
        var sheet = workbook.newWorksheet("Pegawai");
        for (int column = 0; column < 8; column++) {
            sheet.value(0, column, "judul " + column);
        }
        sheet.value(2, 9, "catatan di luar tabel");
        sheet.value(2, 0, LocalDate.of(2021, 12, 31));
        sheet.style(2, 0).format("dd/mm/yyyy").set();
        sheet.value(2, 1, LocalDateTime.of(2021, 12, 31, 23, 59));
        sheet.style(2, 1).format("[$-421]dd mmmm yyyy").set();
        sheet.value(2, 2, 44561);
        sheet.style(2, 2).format("#,##0.00").set();
        sheet.value(2, 3, 198501011995031001L);
        sheet.value(2, 4, 12.50);
        sheet.value(2, 5, true);
        sheet.value(2, 7, "007");
        var hidden = workbook.newWorksheet("Tersembunyi");
        hidden.value(0, 0, "x");
        hidden.setVisibilityState(VisibilityState.HIDDEN);
        workbook.finish();
        var file = SpreadsheetFile.open(Archives.file(folder, out.toByteArray()));
        assertEquals(
                List.of("Pegawai"),
                file.outlines().stream().map(SheetOutline::sheet).toList());
        var row = Archives.rows(file).get(0);
        assertEquals(3, row.number());
        assertEquals(
                List.of("2021-12-31", "2021-12-31", "44561", "1.98501011995031E+17", "12.5", "true", "", "007"),
                row.cells());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "dd/mm/yyyy, true",
                "[$-421]d mmmm yyyy, true",
                "General, false",
                "0.00, false",
                "#0 \"hari\", false",
                "[Red]0, false",
                "0\\d, false",
                "h:mm, false"
            })
    void aFormatIsADatesByItsLettersOutsideOfTexts(String format, boolean date) {
        assertEquals(date, CellText.isDate(format));
    }

    @ParameterizedTest
    @CsvSource({
        "8811, 8811",
        "8811.0, 8811",
        "1E3, 1000",
        "0.1, 0.1",
        "-0, 0",
        "999999999999999, 999999999999999",
        "1985010119950310, 1.98501011995031E+15",
        "1.98501011995031E+17, 1.98501011995031E+17",
        "1E999999, 1E999999",
        "bukan, bukan"
    })
    void numbersHaveNoExponentUnlessDigitsAreLost(String raw, String text) {
        assertEquals(text, CellText.number(raw));
    }
}
