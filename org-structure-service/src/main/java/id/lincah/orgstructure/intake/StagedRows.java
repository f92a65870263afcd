package id.lincah.orgstructure.intake;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads and writes the staged rows of one job, some thousands at a time, so that memory stays flat. */
record StagedRows(UUID intake, String agency, SqlConnection connection) {
    static final int PAGE = 5_000;
    /** Long rows come fewer at a time. */
    private static final int PAGE_BYTES = 4 * 1024 * 1024;

    private static final String READ = """
            select row_no, cells from (
              select row_no, cells, sum(octet_length(cells)) over (order by row_no) - octet_length(cells) as before
              from (select row_no, cells from intake_row
                where intake_id = $1 and agency_id = $2 and sheet_no = $3 and row_no > $4
                order by row_no limit $5) next) page
            where before < $6 order by row_no
            """;
    private static final String THESE = """
            select row_no, cells from intake_row
            where intake_id = $1 and agency_id = $2 and sheet_no = $3 and row_no = any($4::bigint[]) order by row_no
            """;
    private static final String REPAIRS = """
            select row_no, column_name, kind, expected, value from intake_repair
            where intake_id = $1 and agency_id = $2 and sheet_no = $3 and row_no between $4 and $5
            """;
    private static final String WRITE = """
            insert into intake_row (intake_id, agency_id, sheet_no, row_no, cells)
            select $1, $2, $3, * from unnest($4::bigint[], $5::text[])
            """;

    static StagedRows of(Job job, SqlConnection connection) {
        return new StagedRows(job.id(), job.agency(), connection);
    }

    /** The next rows of a sheet; none at its end. */
    Uni<List<StagedRow>> after(int sheet, long row) {
        return connection
                .preparedQuery(READ)
                .execute(Tuple.of(intake, agency, sheet, row, PAGE, PAGE_BYTES))
                .flatMap(rows -> withRepairs(sheet, rows));
    }

    Uni<List<StagedRow>> these(int sheet, List<Long> numbers) {
        return connection
                .preparedQuery(THESE)
                .execute(Tuple.of(intake, agency, sheet, numbers.toArray(Long[]::new)))
                .flatMap(rows -> withRepairs(sheet, rows));
    }

    private Uni<List<StagedRow>> withRepairs(int sheet, RowSet<Row> rows) {
        return rows.size() == 0
                ? Uni.createFrom().item(List.of())
                : repairs(sheet, rows).map(repairs -> staged(rows, repairs));
    }

    Uni<Void> write(int sheet, List<Long> numbers, List<String> cells) {
        return connection
                .preparedQuery(WRITE)
                .execute(Tuple.of(intake, agency, sheet, numbers.toArray(Long[]::new), cells.toArray(String[]::new)))
                .replaceWithVoid();
    }

    private Uni<Map<Long, List<StagedRow.Mending>>> repairs(int sheet, RowSet<Row> rows) {
        long first = Long.MAX_VALUE;
        long last = 0;
        for (var row : rows) {
            first = Math.min(first, row.getLong(0));
            last = Math.max(last, row.getLong(0));
        }
        return connection
                .preparedQuery(REPAIRS)
                .execute(Tuple.of(intake, agency, sheet, first, last))
                .map(StagedRows::byRow);
    }

    private static Map<Long, List<StagedRow.Mending>> byRow(RowSet<Row> rows) {
        var byRow = new HashMap<Long, List<StagedRow.Mending>>();
        rows.forEach(row -> byRow.computeIfAbsent(row.getLong(0), number -> new ArrayList<>())
                .add(new StagedRow.Mending(row.getString(1), row.getString(2), row.getString(3), row.getString(4))));
        byRow.values().forEach(repairs -> repairs.sort(Comparator.comparingInt(StagedRow.Mending::order)));
        return byRow;
    }

    private static List<StagedRow> staged(RowSet<Row> rows, Map<Long, List<StagedRow.Mending>> repairs) {
        var staged = new ArrayList<StagedRow>(rows.size());
        rows.forEach(row -> staged.add(new StagedRow(
                row.getLong(0), StagedRow.split(row.getString(1)), repairs.getOrDefault(row.getLong(0), List.of()))));
        return staged;
    }
}
