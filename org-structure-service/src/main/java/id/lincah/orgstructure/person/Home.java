package id.lincah.orgstructure.person;

import id.lincah.orgstructure.query.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A unit where people work, and the office (perangkat daerah) it belongs to. */
public record Home(UUID unitId, String unitName, UUID officeId, String officeName) {
    /** Of a unit's period {@code u} and that of its office {@code o}. */
    static final String COLUMNS = "u.unit_id, u.name, o.unit_id, o.name\n";

    private static final String OF_UNITS = "select " + COLUMNS + """
            from (select unit_id, office_of(unit_id, $2) as office_id from unnest($3::uuid[]) x (unit_id)) w
            join unit_period u on u.unit_id = w.unit_id and u.agency_id = $1 and u.valid_during @> $2::date
            join unit_period o on o.unit_id = w.office_id and o.agency_id = $1 and o.valid_during @> $2::date
            """;

    /** Units of an agency on a day, by their id: the way up is walked once for each, however many people it has. */
    public static Uni<Map<UUID, Home>> of(
            String agency, LocalDate day, Collection<UUID> units, SqlConnection connection) {
        return connection
                .preparedQuery(OF_UNITS)
                .execute(Tuple.of(agency, day, units.toArray(UUID[]::new)))
                .map(rows -> Rows.list(rows, row -> of(row, 0)).stream()
                        .collect(Collectors.toMap(Home::unitId, Function.identity())));
    }

    /** @param at place of the first of {@link #COLUMNS} */
    static Home of(Row row, int at) {
        return new Home(row.getUUID(at), row.getString(at + 1), row.getUUID(at + 2), row.getString(at + 3));
    }
}
