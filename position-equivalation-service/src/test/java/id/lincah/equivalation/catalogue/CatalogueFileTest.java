package id.lincah.equivalation.catalogue;

import id.lincah.equivalation.spreadsheet.DatedPlan;
import id.lincah.request.CsvText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is exported can be imported again and changes nothing. */
class CatalogueFileTest {
    private static List<FunctionalPosition> exportedAndRead() {
        var rows = FunctionalPositions.shipped();
        var csv = CsvText.of(
                CatalogueFile.COLUMNS, rows.stream().map(CatalogueFile::cells).toList());
        return CatalogueFile.read(csv.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theExportReadAgainChangesNothing() {
        var plan = DatedPlan.of(exportedAndRead(), FunctionalPositions.shipped());
        assertEquals(List.of(), plan.corrected());
        assertTrue(plan.changesNothing());
    }

    @Test
    void everySuccessorIsInTheCatalogueAndOnlyYearsThatTheListGivesAreDated() {
        var rows = FunctionalPositions.shipped();
        var codes = rows.stream().map(FunctionalPosition::code).toList();
        rows.stream()
                .filter(FunctionalPosition::isFormerName)
                .forEach(row -> assertTrue(codes.contains(row.successor()), row.code()));
        rows.forEach(row -> assertEquals(
                row.validFrom().getYear() > 1900, row.validityBasis().equals("YEAR_OF_REGULATION"), row.code()));
    }
}
