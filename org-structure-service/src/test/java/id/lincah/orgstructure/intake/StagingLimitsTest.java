package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.importing.Dataset;
import id.lincah.orgstructure.spreadsheet.RefusedFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** What one job may stage is counted, however small the file was that unpacks to it. */
class StagingLimitsTest {

    @Test
    void aRowOfTooMuchTextIsRefused() {
        assertEquals(1, taken(Dataset.POSITIONS, 0, "x".repeat(50_000), 1));
        assertEquals("ROW_TOO_LONG", refused(Dataset.POSITIONS, 0, "x".repeat(50_001), 1));
    }

    @ParameterizedTest
    @CsvSource({"POSITIONS, 20000", "HOLDERS, 20000", "UNITS, 1200", "AGENCIES, 1200"})
    void allTextTogetherIsRefusedOfUnitsSooner(Dataset dataset, int rows) {
        assertEquals(rows, taken(dataset, 0, "x".repeat(50_000), rows));
        assertEquals("TOO_MUCH_TEXT", refused(dataset, 0, "x".repeat(50_000), rows + 1));
    }

    @ParameterizedTest
    @CsvSource({"0, 100000", "90000, 10000"})
    void unitsAreCountedWithThoseStagedBeforeAnInterruption(int before, int rows) {
        assertEquals(rows, taken(Dataset.UNITS, before, "B,,Dinas", rows));
        assertEquals("TOO_MANY_UNITS", refused(Dataset.UNITS, before, "B,,Dinas", rows + 1));
    }

    @Test
    void positionsAreNotCountedAsUnits() {
        assertEquals(1_100_000, taken(Dataset.POSITIONS, 0, "P,B,Analis", 1_100_000));
    }

    private static String refused(Dataset dataset, int before, String cells, int rows) {
        return assertThrows(RefusedFile.class, () -> taken(dataset, before, cells, rows))
                .code();
    }

    private static int taken(Dataset dataset, int before, String cells, int rows) {
        var limits = new StagingLimits(List.of(sheet(Dataset.UNITS, before, true)));
        var sheet = sheet(dataset, 0, false);
        for (int row = 1; row <= rows; row++) {
            limits.count(sheet, row, cells);
        }
        return rows;
    }

    private static IntakeSheet sheet(Dataset dataset, int rows, boolean complete) {
        return new IntakeSheet(1, 1, "csv", "a.csv", dataset, List.of(), List.of(), List.of(), rows, rows, complete);
    }
}
