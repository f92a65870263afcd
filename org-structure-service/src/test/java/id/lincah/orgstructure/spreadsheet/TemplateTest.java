package id.lincah.orgstructure.spreadsheet;

import id.lincah.orgstructure.importing.Dataset;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

class TemplateTest {
    @TempDir
    Path folder;

    @Test
    void everySheetOfTheWorkbookIsRecognisedAndTheGuideIsNot() throws IOException {
        var out = new ByteArrayOutputStream();
        Template.workbook(List.of(Dataset.UNITS, Dataset.POSITIONS, Dataset.HOLDERS), out);
        var outlines =
                SpreadsheetFile.open(Archives.file(folder, out.toByteArray())).outlines();
        assertEquals(
                List.of("Unit", "Jabatan", "Pegawai", Template.GUIDE),
                outlines.stream().map(SheetOutline::sheet).toList());
        var guesses = outlines.stream().map(ColumnGuess::of).toList();
        assertEquals(Dataset.UNITS, guesses.get(0).dataset());
        assertEquals(Dataset.POSITIONS, guesses.get(1).dataset());
        assertEquals(Dataset.HOLDERS, guesses.get(2).dataset());
        assertNull(guesses.get(3).dataset());
        for (var guess : guesses.subList(0, 3)) {
            assertEquals(guess.dataset().columns(), guess.mapping().columns());
            assertEquals(List.of(), guess.missing());
        }
    }

    @ParameterizedTest
    @EnumSource(Dataset.class)
    void theCsvHasTheDatasetsOwnColumnsAndGoodExamples(Dataset dataset) {
        var csv = Template.csv(dataset).getBytes(StandardCharsets.UTF_8);
        var file = SpreadsheetFile.open(Archives.file(folder, csv));
        var guess = ColumnGuess.of(file.outlines().get(0));
        assertEquals(dataset, guess.dataset());
        assertEquals(dataset.columns(), guess.mapping().columns());
        assertEquals(2, Archives.rows(file).size());
    }
}
