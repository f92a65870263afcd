package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.importing.Dataset;
import id.lincah.orgstructure.intake.checks.RowKeys;
import id.lincah.orgstructure.query.Columns;
import id.lincah.orgstructure.query.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The codes all rows of a job name and refer to, while it is being checked. They lie in the database, so that doubles
 * among a million rows are looked up and not remembered.
 */
record JobKeys(Job job, SqlConnection connection) {
    private static final String FORGET = "delete from intake_key where intake_id = $1 and agency_id = $2";
    private static final String WRITE = """
            insert into intake_key
              (intake_id, agency_id, dataset, sheet_no, row_no, content, code, leans_on, account, heads)
            select $1, $2, $3, $4, * from unnest($5::bigint[], $6::integer[], $7::text[], $8::text[], $9::text[],
              $10::boolean[])
            """;
    /** The first row of each code, of each position held, of each account, and the first head of each unit. */
    private static final String FIRST = """
            select dataset, sheet_no, row_no, content, code, leans_on, account, heads from (
              select f.* from unnest($4::text[]) c (code) cross join lateral (
                select * from intake_key k where k.intake_id = $1 and k.agency_id = $2 and k.dataset = $3
                  and k.code = c.code order by k.sheet_no, k.row_no limit 1) f
              union
              select f.* from unnest($5::text[]) u (leans_on) cross join lateral (
                select * from intake_key k where k.intake_id = $1 and k.agency_id = $2 and k.dataset = $3
                  and k.leans_on = u.leans_on and (k.heads or k.dataset = 'HOLDERS')
                order by k.sheet_no, k.row_no limit 1) f
              union
              select f.* from unnest($6::text[]) a (account) cross join lateral (
                select * from intake_key k where k.intake_id = $1 and k.agency_id = $2 and k.dataset = $3
                  and k.account = a.account and k.account <> '' order by k.sheet_no, k.row_no limit 1) f) first
            order by sheet_no, row_no
            """;

    private static final String GOOD = """
            select c.code, k.sheet_no, k.row_no from unnest($4::text[]) c (code)
            cross join lateral (select sheet_no, row_no from intake_key k
              where k.intake_id = $1 and k.agency_id = $2 and k.dataset = $3 and k.code = c.code offset 0) k
            """;

    Uni<Void> forget() {
        return connection
                .preparedQuery(FORGET)
                .execute(Tuple.of(job.id(), job.agency()))
                .replaceWithVoid();
    }

    /** Those of one stretch of one sheet. */
    Uni<Void> write(IntakeSheet sheet, List<RowKeys> keys) {
        var columns = Tuple.tuple()
                .addValue(job.id())
                .addValue(job.agency())
                .addValue(sheet.dataset().name())
                .addValue(sheet.number())
                .addValue(keys.stream().map(RowKeys::row).toArray(Long[]::new))
                .addValue(keys.stream().map(RowKeys::content).toArray(Integer[]::new))
                .addValue(Columns.texts(keys, RowKeys::code))
                .addValue(Columns.texts(keys, RowKeys::leansOn))
                .addValue(Columns.texts(keys, RowKeys::account))
                .addValue(Columns.flags(keys, RowKeys::heads));
        return connection.preparedQuery(WRITE).execute(columns).replaceWithVoid();
    }

    /**
     * The first rows of these codes, in the order of the files.
     *
     * @param leansOn units whose first head, or positions whose first holder is wanted
     * @param sheets names the sheets
     */
    Uni<List<RowKeys>> first(
            Dataset dataset,
            Collection<String> codes,
            Collection<String> leansOn,
            Collection<String> accounts,
            SheetNames sheets) {
        var wanted = Tuple.of(
                job.id(), job.agency(), dataset.name(), codes.toArray(String[]::new), leansOn.toArray(String[]::new));
        return connection
                .preparedQuery(FIRST)
                .execute(wanted.addValue(accounts.toArray(String[]::new)))
                .map(rows -> Rows.list(rows, row -> keys(row, sheets)));
    }

    /** Tells people which sheet. */
    interface SheetNames {
        String of(int sheet);
    }

    private static RowKeys keys(Row row, SheetNames sheets) {
        return new RowKeys(
                Dataset.valueOf(row.getString(0)),
                sheets.of(row.getInteger(1)),
                row.getLong(2),
                row.getInteger(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getBoolean(7));
    }

    /** Which of these codes stand in a row that was not set apart. */
    Uni<Set<String>> good(Dataset dataset, Collection<String> codes, FaultyPlaces faulty) {
        return connection
                .preparedQuery(GOOD)
                .execute(Tuple.of(job.id(), job.agency(), dataset.name(), codes.toArray(String[]::new)))
                .map(rows -> {
                    var good = new HashSet<String>();
                    rows.forEach(row -> {
                        if (!faulty.has(row.getInteger(1), row.getLong(2))) {
                            good.add(row.getString(0));
                        }
                    });
                    return good;
                });
    }
}
