package id.lincah.orgstructure.positionmap;

import id.lincah.orgstructure.positionmap.rules.RA45ExistingStaff;
import id.lincah.orgstructure.query.Rows;
import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the map of a day, or of a part of the agency, with two statements whatever its size. */
public final class MapQuery {
    private MapQuery() {}

    /**
     * The map as of a day.
     *
     * @param root code of the unit at the top; null for the whole agency
     * @throws Problem 404 when no such unit stands that day
     */
    public static Uni<PositionMap> on(LocalDate day, String agency, String root, SqlConnection connection) {
        return orEmpty(day, agency, root, connection).invoke(map -> {
            if (root != null && map.roots().isEmpty()) {
                throw Problem.notFound();
            }
        });
    }

    /**
     * The units of a part, by code.
     *
     * @throws Problem 404 when the unit at its top does not stand that day
     */
    static Uni<List<MapUnit>> units(LocalDate day, String agency, String root, SqlConnection connection) {
        return connection
                .preparedQuery(MapSql.UNITS)
                .execute(Tuple.of(agency, day, root))
                .map(rows -> Rows.list(rows, MapUnit::of))
                .invoke(units -> {
                    if (root != null && units.isEmpty()) {
                        throw Problem.notFound();
                    }
                });
    }

    /** The boxes of some units, in no order. */
    static Uni<List<MapBox>> boxes(LocalDate day, String agency, UUID[] units, SqlConnection connection) {
        return connection
                .preparedQuery(MapSql.BOXES_OF_UNITS)
                .execute(staffed(Tuple.of(agency, day, units)))
                .map(rows -> Rows.list(rows, MapBox::of));
    }

    /** Ids and codes of units with a recorded need that are none of those given. */
    static Uni<Map<UUID, String>> strangers(LocalDate day, String agency, UUID[] units, SqlConnection connection) {
        return connection
                .preparedQuery(MapSql.STRANGERS)
                .execute(Tuple.of(agency, day, units))
                .map(rows -> {
                    var codes = new HashMap<UUID, String>();
                    rows.forEach(row -> codes.put(row.getUUID(0), row.getString(1)));
                    return codes;
                });
    }

    /** The same, empty when the top unit does not stand that day. */
    public static Uni<PositionMap> orEmpty(LocalDate day, String agency, String root, SqlConnection connection) {
        return connection
                .preparedQuery(MapSql.UNITS)
                .execute(Tuple.of(agency, day, root))
                .flatMap(units -> connection
                        .preparedQuery(MapSql.TODAYS_BOXES)
                        .execute(staffed(Tuple.of(agency, day, root)))
                        .map(boxes -> new PositionMap(Rows.list(units, MapUnit::of), Rows.list(boxes, MapBox::of))));
    }

    /**
     * Keeps the map of a day as the rows of a version; boxes of units that do not stand are left out.
     *
     * @return how many boxes were kept
     */
    public static Uni<Integer> keep(UUID version, LocalDate day, String agency, String root, SqlConnection connection) {
        return connection
                .preparedQuery(MapSql.SNAPSHOT_UNITS)
                .execute(Tuple.of(agency, day, root, version))
                .flatMap(units -> connection
                        .preparedQuery(MapSql.SNAPSHOT_BOXES)
                        .execute(staffed(Tuple.of(agency, day, root)).addUUID(version)))
                .map(RowSet::rowCount);
    }

    /** The map of a version, as it was when it was drawn. */
    public static Uni<PositionMap> of(UUID version, SqlConnection connection) {
        return connection
                .preparedQuery(MapSql.VERSION_UNITS)
                .execute(Tuple.of(version))
                .flatMap(units -> connection
                        .preparedQuery(MapSql.VERSION_BOXES)
                        .execute(Tuple.of(version))
                        .map(boxes -> new PositionMap(Rows.list(units, MapUnit::of), Rows.list(boxes, MapBox::of))));
    }

    /** RA-45 decides whom the statement counts. */
    private static Tuple staffed(Tuple values) {
        return values.addArrayOfString(RA45ExistingStaff.counted()).addArrayOfString(RA45ExistingStaff.apart());
    }
}
