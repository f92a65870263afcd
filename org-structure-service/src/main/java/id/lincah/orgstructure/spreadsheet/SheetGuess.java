package id.lincah.orgstructure.spreadsheet;

import id.lincah.orgstructure.importing.Dataset;
import java.util.List;

/**
 * What a sheet seems to hold, for somebody to confirm.
 *
 * @param dataset null when no dataset fits
 * @param confidence of the dataset, 0 to 100
 * @param columns all columns of the sheet in their order, also those not recognised
 * @param missing columns every row must fill and that no column of the sheet was recognised as
 * @param absent other columns of the dataset that the sheet doesn't have; they stay empty
 */
public record SheetGuess(
        String sheet,
        Dataset dataset,
        int confidence,
        List<GuessedColumn> columns,
        List<String> missing,
        List<String> absent) {

    /** The guess as a mapping, as if it were confirmed unchanged. */
    public ColumnMapping mapping() {
        return new ColumnMapping(
                sheet, dataset, columns.stream().map(GuessedColumn::column).toList());
    }

    /** Headers nothing was recognised in. */
    public List<String> unknown() {
        return columns.stream()
                .filter(column -> column.column() == null)
                .map(GuessedColumn::header)
                .toList();
    }
}
