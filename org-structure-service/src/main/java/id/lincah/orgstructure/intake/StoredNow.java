package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.intake.checks.StoredStructure;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Reads what is stored on the day a job is true from, as far as its rows may refer to it. */
record StoredNow(String agency, LocalDate day, SqlConnection connection) {
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
            where i.agency_id = $1
            """;
    private static final String HOLDERS = """
            select po.code, pe.nip
            from placement pl join person pe on pe.id = pl.person_id join position po on po.id = pl.position_id
            where pl.agency_id = $1 and pl.valid_to is null and $2::date is not null
            """;
    private static final String ACCOUNTS =
            "select account, nip from person where agency_id = $1 and account is not null and $2::date is not null";

    Uni<StoredStructure> read(boolean register) {
        return units(register)
                .flatMap(units -> positions()
                        .flatMap(positions -> texts(HOLDERS)
                                .flatMap(holders -> texts(ACCOUNTS)
                                        .map(accounts -> new StoredStructure(units, positions, holders, accounts)))));
    }

    private Uni<Map<String, StoredStructure.Unit>> units(boolean register) {
        return map(
                register ? REGISTER : UNITS,
                (row, units) -> units.put(
                        row.getString(0),
                        new StoredStructure.Unit(row.getString(1), row.getString(2), row.getString(3))));
    }

    private Uni<Map<String, StoredStructure.Position>> positions() {
        return map(
                POSITIONS,
                (row, positions) -> positions.put(
                        row.getString(0), new StoredStructure.Position(row.getString(1), row.getBoolean(2))));
    }

    private Uni<Map<String, String>> texts(String sql) {
        return map(sql, (row, texts) -> texts.put(row.getString(0), row.getString(1)));
    }

    private <V> Uni<Map<String, V>> map(String sql, BiConsumer<Row, Map<String, V>> reader) {
        return connection.preparedQuery(sql).execute(Tuple.of(agency, day)).map(rows -> {
            Map<String, V> found = new HashMap<>();
            rows.forEach(row -> reader.accept(row, found));
            return found;
        });
    }
}
