package id.lincah.orgstructure.spreadsheet;

import id.lincah.orgstructure.importing.Dataset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Which column of a sheet is which column of its dataset, as confirmed.
 *
 * @param dataset null: the sheet is left aside
 * @param columns for every column of the sheet the dataset's column, null for one that is left aside
 */
public record ColumnMapping(String sheet, Dataset dataset, List<String> columns) {
    /** Name of what stands beyond the header. */
    public static final String BEYOND = "*";

    /** @throws IllegalArgumentException when a column is none of the dataset or is named twice */
    public ColumnMapping {
        columns = Collections.unmodifiableList(new ArrayList<>(columns));
        var seen = new HashSet<String>();
        for (var column : columns) {
            if (column != null && (dataset == null || !dataset.columns().contains(column))) {
                throw new IllegalArgumentException("COLUMN_UNKNOWN");
            }
            if (column != null && !seen.add(column)) {
                throw new IllegalArgumentException("COLUMN_TWICE");
            }
        }
    }

    /**
     * The cells of a row by the dataset's columns; columns left aside are gone. Cells beyond the header, as a comma that
     * was not quoted makes them, are kept under {@value #BEYOND}, for then no cell of the row can be trusted.
     */
    public Map<String, String> cells(SheetRow row) {
        var cells = new HashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) != null) {
                cells.put(columns.get(i), i < row.cells().size() ? row.cells().get(i) : "");
            }
        }
        if (row.cells().size() > columns.size()) {
            var beyond = String.join(
                    " ", row.cells().subList(columns.size(), row.cells().size()));
            cells.computeIfAbsent(BEYOND, absent -> beyond.isBlank() ? null : beyond.strip());
        }
        return cells;
    }
}
