package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.importing.Dataset;
import id.lincah.orgstructure.query.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;

/**
 * One sheet of one file.
 *
 * @param sheet as the file calls it
 * @param name as people are told: unique within the job
 * @param dataset null: left aside
 * @param columns for each column of the sheet what it fills, an empty text when it is left aside
 * @param recognised for each column why
 * @param lastRow the last row staged
 */
record IntakeSheet(
        int number,
        int fileNo,
        String sheet,
        String name,
        Dataset dataset,
        List<String> header,
        List<String> columns,
        List<String> recognised,
        int rows,
        long lastRow,
        boolean complete) {
    private static final String ALL = """
            select sheet_no, file_no, sheet, name, dataset, header, columns, recognised, rows_read, last_row, complete
            from intake_sheet where intake_id = $1 and agency_id = $2 order by sheet_no
            """;

    static Uni<List<IntakeSheet>> all(UUID intake, String agency, SqlConnection connection) {
        return connection
                .preparedQuery(ALL)
                .execute(Tuple.of(intake, agency))
                .map(rows -> Rows.list(rows, IntakeSheet::of));
    }

    private static IntakeSheet of(Row row) {
        var dataset = row.getString(4);
        return new IntakeSheet(
                row.getInteger(0),
                row.getInteger(1),
                row.getString(2),
                row.getString(3),
                dataset == null ? null : Dataset.valueOf(dataset),
                List.of(row.getArrayOfStrings(5)),
                List.of(row.getArrayOfStrings(6)),
                List.of(row.getArrayOfStrings(7)),
                row.getInteger(8),
                row.getLong(9),
                row.getBoolean(10));
    }

    /** Where a dataset's column stands in the sheet, from 0; -1 when it has none. */
    int place(String column) {
        return columns.indexOf(column);
    }

    /** The cell as a spreadsheet calls it, such as {@code C12}; the row alone for a fault of the whole row. */
    String cell(String column, long row) {
        int place = place(column);
        return place < 0 ? Long.toString(row) : letters(place) + row;
    }

    private static String letters(int place) {
        var letter = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? letter : letters(place / 26 - 1) + letter;
    }
}
