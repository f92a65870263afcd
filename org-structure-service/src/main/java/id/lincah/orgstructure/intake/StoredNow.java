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
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads what is stored on the day a job is true from: all units, of the rest what a stretch of rows refers to. That is looked
 * up one by one, for it is little beside a large agency, and a join with a list of thousands would read all of it.
 */
record StoredNow(String agency, LocalDate day, SqlConnection connection) {
    private static final String REGISTER =
            "select code, parent_code, name, type from agency where $1 <> '' and $2::date is not null";
    private static final String UNITS = """
            select i.code, p.code, u.name, u.type
            from unit i join unit_period u on u.unit_id = i.id and u.agency_id = $1 and u.valid_during @> $2::date
            left join unit p on p.id = u.parent_id and p.agency_id = $1
            where i.agency_id = $1
            """;
    private static final String HEADS = """
            select i.code, c.code from unnest($3::text[]) c (code)
            cross join lateral (select id from unit where agency_id = $1 and code = c.code limit 1) u
            cross join lateral (
              select position_id from position_period p
              where p.unit_id = u.id and p.head and p.agency_id = $1 and p.valid_during @> $2::date limit 1) p
            cross join lateral (select code from position where id = p.position_id limit 1) i
            """;
    private static final String POSITIONS = """
            select c.code from unnest($3::text[]) c (code)
            cross join lateral (select id from position where agency_id = $1 and code = c.code limit 1) i
            where exists (select from position_period p
              where p.position_id = i.id and p.agency_id = $1 and p.valid_during @> $2::date)
            """;
    private static final String HOLDERS = """
            select c.code, pe.nip from unnest($2::text[]) c (code)
            cross join lateral (select id from position where agency_id = $1 and code = c.code limit 1) po
            cross join lateral (
              select person_id from placement where position_id = po.id and agency_id = $1 and valid_to is null limit 1) pl
            cross join lateral (select nip from person where id = pl.person_id limit 1) pe
            """;
    private static final String ACCOUNTS = """
            select c.account, pe.nip from unnest($2::text[]) c (account)
            cross join lateral (select nip from person where agency_id = $1 and account = c.account limit 1) pe
            """;

    /** @param datasets what the job holds; people alone refer to no unit */
    Uni<Map<String, StoredStructure.Unit>> units(Set<Dataset> datasets) {
        var units = new HashMap<String, StoredStructure.Unit>();
        if (datasets.equals(Set.of(Dataset.HOLDERS))) {
            return Uni.createFrom().item(units);
        }
        return each(
                        datasets.contains(Dataset.AGENCIES) ? REGISTER : UNITS,
                        row -> units.put(
                                row.getString(0),
                                new StoredStructure.Unit(row.getString(1), row.getString(2), row.getString(3))))
                .replaceWith(units);
    }

    /** Stored heads of units: position code and unit code. */
    Uni<Map<String, String>> heads(Collection<String> units) {
        var heads = new HashMap<String, String>();
        return connection
                .preparedQuery(HEADS)
                .execute(Tuple.of(agency, day, units.toArray(String[]::new)))
                .invoke(rows -> rows.forEach(row -> heads.put(row.getString(0), row.getString(1))))
                .replaceWith(heads);
    }

    Uni<Void> positions(Collection<String> codes, StoredPositions into) {
        return connection
                .preparedQuery(POSITIONS)
                .execute(Tuple.of(agency, day, codes.toArray(String[]::new)))
                .invoke(rows -> rows.forEach(row -> into.add(row.getString(0), null, false)))
                .replaceWithVoid();
    }

    /** Who holds these positions, and who has these accounts, now. */
    Uni<Map<String, String>> holders(Collection<String> positions, CodePairs into) {
        return pairs(HOLDERS, positions, into);
    }

    Uni<Map<String, String>> accounts(Collection<String> accounts, CodePairs into) {
        return pairs(ACCOUNTS, accounts, into);
    }

    private Uni<Map<String, String>> pairs(String sql, Collection<String> keys, CodePairs into) {
        var found = new HashMap<String, String>();
        return connection
                .preparedQuery(sql)
                .execute(Tuple.of(agency, keys.toArray(String[]::new)))
                .invoke(rows -> rows.forEach(row -> {
                    into.put(row.getString(0), row.getString(1));
                    found.put(row.getString(0), row.getString(1));
                }))
                .replaceWith(found);
    }

    private Uni<Void> each(String sql, Consumer<Row> reader) {
        return connection
                .prepare(sql)
                .chain(statement -> readThrough(statement.cursor(Tuple.of(agency, day)), reader)
                        .eventually(statement::close));
    }

    /** Some thousands at a time: an agency may have very many. */
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
