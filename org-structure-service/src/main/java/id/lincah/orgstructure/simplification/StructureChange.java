package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.query.Rows;
import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The statements of one enactment. The period keys of the tables check the result when the transaction commits. */
final class StructureChange {
    /** Only what began before the day and has no planned end can end that day. */
    private static final String UNFIT = """
            select (select count(*) from unit_period where unit_id = any($1::uuid[]) and valid_from < $2
                      and valid_to is null) = cardinality($1::uuid[])
               and not exists (select from position_period where unit_id = any($1::uuid[])
                      and (valid_to is null or valid_to > $2) and (valid_from >= $2 or valid_to is not null))
               and not exists (select from placement h join position_period p on p.position_id = h.position_id
                      and p.unit_id = any($1::uuid[]) and (p.valid_to is null)
                      where (h.valid_to is null or h.valid_to > $2) and (h.valid_from >= $2 or h.valid_to is not null))
            """;

    private static final String END_PLACEMENTS = """
            update placement h set valid_to = $2
            from position_period p, unit_period u, agency a
            where p.position_id = h.position_id and p.valid_to is null and p.unit_id = any($1::uuid[])
              and (p.head or p.kind in ('ADMINISTRATOR', 'PENGAWAS', 'ESELON_V'))
              and u.unit_id = p.unit_id and u.valid_to is null and a.code = h.agency_id and h.valid_to is null
            returning h.person_id, h.position_id, p.title, p.kind, p.echelon, p.unit_id, u.name, a.kind
            """;

    private static final String END_POSITIONS = """
            update position_period set valid_to = $2, scenario_id = $3
            where unit_id = any($1::uuid[]) and valid_to is null
              and (head or kind in ('ADMINISTRATOR', 'PENGAWAS', 'ESELON_V'))
            returning position_id, unit_id, kind, echelon
            """;

    private static final String MOVE_POSITIONS = """
            with successor as (select * from unnest($1::uuid[], $2::uuid[]) x (unit_id, new_unit_id)),
            old as (
              update position_period p set valid_to = $3 from successor s
              where p.unit_id = s.unit_id and p.valid_to is null returning p.*, s.new_unit_id)
            insert into position_period (position_id, agency_id, valid_from, unit_id, title, kind, echelon, head,
              functional_code, functional_level, scenario_id)
            select position_id, agency_id, $3, new_unit_id, title, kind, echelon, head, functional_code,
              functional_level, $4 from old
            returning position_id
            """;

    private static final String END_UNITS = """
            update unit_period u set valid_to = $3, successor_id = s.new_unit_id, scenario_id = $4
            from unnest($1::uuid[], $2::uuid[]) s (unit_id, new_unit_id)
            where u.unit_id = s.unit_id and u.valid_to is null
            """;

    private static final String MOVE_UNITS = """
            with parent as (select * from unnest($1::uuid[], $2::uuid[]) x (unit_id, new_parent_id)),
            old as (
              update unit_period u set valid_to = $3 from parent p
              where u.unit_id = p.unit_id and u.valid_to is null returning u.*, p.new_parent_id)
            insert into unit_period (unit_id, agency_id, valid_from, name, type, echelon, setting, functions,
              parent_id, scenario_id)
            select unit_id, agency_id, $3, name, type, echelon, setting, functions, new_parent_id, $4 from old
            """;

    private final SqlConnection connection;
    private final UUID scenarioId;
    private final LocalDate on;
    private final UUID[] removed;
    private final UUID[] successors;
    private final UUID[] moved;
    private final UUID[] parents;

    StructureChange(Scenario scenario, FutureStructure future, SqlConnection connection) {
        this.connection = connection;
        this.scenarioId = scenario.id;
        this.on = scenario.effectiveOn;
        var units = List.copyOf(future.removed());
        this.removed = units.stream().map(ScenarioUnit::id).toArray(UUID[]::new);
        this.successors = units.stream().map(future::successorOf).toArray(UUID[]::new);
        var moves = future.moved();
        this.moved = moves.keySet().toArray(UUID[]::new);
        this.parents = moves.values().toArray(UUID[]::new);
    }

    UUID[] movedUnits() {
        return moved;
    }

    /** @throws Problem 409 when units, positions or holders changed on or after the day the scenario takes effect */
    Uni<Void> refuseIfStructureMoved() {
        return connection
                .preparedQuery(UNFIT)
                .execute(Tuple.of(removed, on))
                .invoke(rows -> {
                    if (!rows.iterator().next().getBoolean(0)) {
                        throw Problem.conflict("STRUCTURE_CHANGED");
                    }
                })
                .replaceWithVoid();
    }

    Uni<RowSet<Row>> endPlacements() {
        return connection.preparedQuery(END_PLACEMENTS).execute(Tuple.of(removed, on));
    }

    Uni<RowSet<Row>> endPositions() {
        return connection.preparedQuery(END_POSITIONS).execute(Tuple.of(removed, on, scenarioId));
    }

    /** Staff of a removed unit keep their positions and go with them to the successor. */
    Uni<UUID[]> movePositions() {
        return connection
                .preparedQuery(MOVE_POSITIONS)
                .execute(Tuple.of(removed, successors, on, scenarioId))
                .map(rows -> Rows.list(rows, row -> row.getUUID(0)).toArray(UUID[]::new));
    }

    Uni<RowSet<Row>> endUnits() {
        return connection.preparedQuery(END_UNITS).execute(Tuple.of(removed, successors, on, scenarioId));
    }

    Uni<RowSet<Row>> moveUnits() {
        return connection.preparedQuery(MOVE_UNITS).execute(Tuple.of(moved, parents, on, scenarioId));
    }
}
