package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.importing.Dataset;
import id.lincah.orgstructure.intake.checks.CodePairs;
import id.lincah.orgstructure.intake.checks.StoredPositions;
import id.lincah.orgstructure.intake.checks.StoredStructure;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Cursor;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Set;
import java.util.function.Consumer;

/** Reads what is stored on the day a job is true from, as far as its rows may refer to it. */
record StoredNow(String agency, LocalDate day, SqlConnection connection) {
    private static final Set<Dataset> LEAN_ON_POSITIONS = EnumSet.of(Dataset.POSITIONS, Dataset.HOLDERS);
    private static final String REGISTER =
            "select code, parent_code, name, type from agency where $1 <> '' and $2::date is not null";
    private static final String UNITS = """
            select i.code, p.code, u.name, u.type
            from unit i join unit_period u on u.unit_id = i.id and u.valid_during @> $2::date
            left join unit p on p.id = u.parent_id
            where i.agency_id = $1
            """;
    private static final String POSITIONS = """
            select i.code, u.code, p.head
            from position i join position_period p on p.position_id = i.id and p.valid_during @> $2::date
            join unit u on u.id = p.unit_id
            where i.agency_id = $1 order by i.code
            """;
    private static final String HOLDERS = """
            select po.code, pe.nip
            from placement pl join person pe on pe.id = pl.person_id join position po on po.id = pl.position_id
            where pl.agency_id = $1 and pl.valid_to is null and $2::date is not null
            order by pe.nip
            """;
    private static final String ACCOUNTS =
            "select account, nip from person where agency_id = $1 and account is not null and $2::date is not null";

    /** @param datasets what the job holds; what its rows cannot refer to is not read */
    Uni<StoredStructure> read(Set<Dataset> datasets) {
        var units = new HashMap<String, StoredStructure.Unit>();
        var positions = new StoredPositions();
        var holders = new CodePairs();
        var accounts = new CodePairs();
        return each(
                        datasets.equals(EnumSet.of(Dataset.HOLDERS)) ? null : unitsOf(datasets),
                        row -> units.put(
                                row.getString(0),
                                new StoredStructure.Unit(row.getString(1), row.getString(2), row.getString(3))))
                .chain(() -> each(
                        LEAN_ON_POSITIONS.stream().anyMatch(datasets::contains) ? POSITIONS : null,
                        row -> positions.add(row.getString(0), row.getString(1), row.getBoolean(2))))
                .chain(() -> pairs(HOLDERS, datasets, holders))
                .chain(() -> pairs(ACCOUNTS, datasets, accounts))
                .replaceWith(new StoredStructure(units, positions, holders, accounts));
    }

    private static String unitsOf(Set<Dataset> datasets) {
        return datasets.contains(Dataset.AGENCIES) ? REGISTER : UNITS;
    }

    private Uni<Void> pairs(String sql, Set<Dataset> datasets, CodePairs pairs) {
        return each(
                datasets.contains(Dataset.HOLDERS) ? sql : null, row -> pairs.put(row.getString(0), row.getString(1)));
    }

    private Uni<Void> each(String sql, Consumer<Row> reader) {
        return sql == null
                ? Uni.createFrom().voidItem()
                : connection
                        .prepare(sql)
                        .chain(statement -> readThrough(statement.cursor(Tuple.of(agency, day)), reader)
                                .eventually(statement::close));
    }

    /** Some thousands at a time: an agency may have a million of them. */
    private static Uni<Void> readThrough(Cursor cursor, Consumer<Row> reader) {
        return Multi.createBy()
                .repeating()
                .uni(() -> cursor.read(StagedRows.PAGE))
                .whilst(rows -> cursor.hasMore())
                .invoke(rows -> rows.forEach(reader))
                .onItem()
                .ignoreAsUni()
                .eventually(cursor::close);
    }
}
