package id.lincah.orgstructure.spreadsheet;

import java.util.List;

/**
 * What is known of a sheet before its columns are confirmed.
 *
 * @param headerRow row of the header: the first row that is not blank
 * @param header its cells, stripped
 * @param firstRows up to {@link ReadingLimits#outlineRows()} rows below it, long cells cut
 */
public record SheetOutline(String sheet, long headerRow, List<String> header, List<SheetRow> firstRows) {
    /** Characters of a cell that are kept. */
    static final int KEPT = 100;

    /** The cells of one column in the first rows, blanks left out. */
    public List<String> column(int index) {
        return firstRows.stream()
                .map(row -> index < row.cells().size() ? row.cells().get(index).strip() : "")
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
