package id.lincah.orgstructure.spreadsheet;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordWrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gathers the cells of a row and refuses a row that is too wide or a cell that is too long before it becomes text. */
final class CsvCells extends AbstractBaseCsvCallbackHandler<List<String>> {
    private final ReadingLimits limits;
    private List<String> cells = new ArrayList<>();

    CsvCells(ReadingLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void handleBegin(long line) {
        cells = new ArrayList<>(cells.size());
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (index >= limits.columns()) {
            throw new RefusedFile(
                    "TOO_MANY_COLUMNS",
                    Map.of("sheet", CsvFile.SHEET, "line", getStartingLineNumber(), "limit", limits.columns()));
        }
        if (length > limits.cellCharacters()) {
            throw new RefusedFile(
                    "CELL_TOO_LONG",
                    Map.of(
                            "sheet", CsvFile.SHEET,
                            "cell", CellName.of(index, getStartingLineNumber()),
                            "limit", limits.cellCharacters()));
        }
        cells.add(text(buffer, offset, length));
    }

    /** Our own exports put an apostrophe before a text that would run as a formula; it is not part of the text. */
    private static String text(char[] buffer, int offset, int length) {
        boolean guarded = length > 1 && buffer[offset] == '\'' && "=+-@\t\r".indexOf(buffer[offset + 1]) >= 0;
        return guarded ? new String(buffer, offset + 1, length - 1) : new String(buffer, offset, length);
    }

    @Override
    protected RecordWrapper<List<String>> buildRecord() {
        return wrapRecord(cells);
    }
}
