package id.lincah.orgstructure.position;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The positions, units and heads a change touches, as they stand on its day and after it. */
record StandingPositions(
        LocalDate day, Map<String, Standing> positions, Map<String, Unit> units, Map<UUID, List<Head>> heads) {
    private static final String POSITIONS = """
            select i.id, i.code, p.unit_id, p.title, p.kind, p.echelon, p.head, p.functional_code, p.functional_level,
              p.valid_from, p.valid_to, i.version,
              exists (select from position_period l where l.position_id = i.id and l.valid_from > $3),
              exists (select from placement h where h.position_id = i.id and (h.valid_to is null or h.valid_to > $3))
            from position i left join position_period p on p.position_id = i.id and p.agency_id = $1
              and p.valid_during @> $3::date
            where i.agency_id = $1 and i.code = any($2)
            """;

    private static final String UNITS = """
            select i.code, i.id, exists (select from unit_period u where u.unit_id = i.id and u.valid_during @> $3::date),
              (select case when bool_or(u.valid_to is null) then null else max(u.valid_to) end
               from unit_period u where u.unit_id = i.id)
            from unit i where i.agency_id = $1 and (i.code = any($2) or i.id in (
              select p.unit_id from position j join position_period p on p.position_id = j.id
              where j.agency_id = $1 and j.code = any($4) and p.valid_during @> $3::date))
            """;

    private static final String HEADS = """
            select p.unit_id, i.id, i.code from position_period p join position i on i.id = p.position_id
            where p.agency_id = $1 and p.head and p.unit_id = any($2) and (p.valid_to is null or p.valid_to > $3)
            """;

    /** @param validFrom null when it does not stand on the day */
    record Standing(
            PositionState state,
            LocalDate validFrom,
            LocalDate validTo,
            long version,
            boolean changesLater,
            boolean occupied) {
        boolean stands() {
            return validFrom != null;
        }

        static Standing of(Row row) {
            return new Standing(
                    PositionState.of(row),
                    row.getLocalDate(9),
                    row.getLocalDate(10),
                    row.getLong(11),
                    row.getBoolean(12),
                    row.getBoolean(13));
        }
    }

    /** @param endsOn first day on which it no longer stands; null while no end is known */
    record Unit(UUID id, boolean stands, LocalDate endsOn) {
        boolean outlives(LocalDate positionEnds) {
            return endsOn == null || positionEnds != null && !positionEnds.isAfter(endsOn);
        }
    }

    record Head(UUID position, String code) {}

    static Uni<StandingPositions> of(
            String agency, String[] codes, String[] unitCodes, LocalDate day, SqlConnection connection) {
        var found = new StandingPositions(day, new HashMap<>(), new HashMap<>(), new HashMap<>());
        return connection
                .preparedQuery(POSITIONS)
                .execute(Tuple.of(agency, codes, day))
                .invoke(rows -> rows.forEach(row -> found.positions.put(row.getString(1), Standing.of(row))))
                .flatMap(read -> connection.preparedQuery(UNITS).execute(Tuple.of(agency, unitCodes, day, codes)))
                .invoke(rows -> rows.forEach(row -> found.units.put(
                        row.getString(0), new Unit(row.getUUID(1), row.getBoolean(2), row.getLocalDate(3)))))
                .flatMap(read -> connection.preparedQuery(HEADS).execute(Tuple.of(agency, found.unitIds(), day)))
                .invoke(rows -> rows.forEach(row -> found.heads
                        .computeIfAbsent(row.getUUID(0), unit -> new ArrayList<>())
                        .add(new Head(row.getUUID(1), row.getString(2)))))
                .replaceWith(found);
    }

    private UUID[] unitIds() {
        return units.values().stream().map(Unit::id).toArray(UUID[]::new);
    }
}
