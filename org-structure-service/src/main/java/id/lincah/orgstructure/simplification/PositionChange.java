package id.lincah.orgstructure.simplification;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.UUID;

/** The statements of one enactment that are about positions and their holders. */
final class PositionChange {
    /** Heads and structural positions of a removed unit go with it; the others follow its work. */
    private static final String STRUCTURAL = "(p.head or p.kind in ('ADMINISTRATOR', 'PENGAWAS', 'ESELON_V'))";

    private static final String ADD = """
            with fresh as (
              select target_id, agency_id, code, name, echelon, unit_id, position_kind, head from scenario_edit
              where scenario_id = $1 and kind = 'ADD_POSITION'),
            made as (insert into position (id, agency_id, code) select target_id, agency_id, code from fresh returning id)
            insert into position_period (position_id, agency_id, valid_from, unit_id, title, kind, echelon, head, scenario_id)
            select f.target_id, f.agency_id, $2, coalesce(s.new_unit_id, f.unit_id), f.name, f.position_kind, f.echelon,
              f.head, $1
            from fresh f left join unnest($3::uuid[], $4::uuid[]) s (unit_id, new_unit_id) on s.unit_id = f.unit_id
            """;

    /** A new title or unit given in the scenario; one that would stay in a removed unit goes where its staff goes. */
    private static final String RESHAPE = """
            with gone as (select * from unnest($3::uuid[], $4::uuid[]) x (unit_id, new_unit_id)),
            shape as (
              select target_id, max(name) as title, (max(unit_id::text))::uuid as unit_id from scenario_edit
              where scenario_id = $1 and kind in ('RENAME_POSITION', 'MOVE_POSITION') group by target_id),
            old as (
              update position_period p set valid_to = $2 from shape s
              where p.position_id = s.target_id and p.valid_to is null and p.valid_from < $2
                and (s.unit_id is not null or p.unit_id <> all ($3::uuid[]) or not %1$s)
              returning p.*, coalesce(s.unit_id, p.unit_id) as wanted_unit_id, coalesce(s.title, p.title) as new_title)
            insert into position_period (position_id, agency_id, valid_from, unit_id, title, kind, echelon, head,
              functional_code, functional_level, scenario_id)
            select o.position_id, o.agency_id, $2, coalesce(g.new_unit_id, o.wanted_unit_id), o.new_title, o.kind,
              o.echelon, o.head, o.functional_code, o.functional_level, $1
            from old o left join gone g on g.unit_id = o.wanted_unit_id
            returning position_id, unit_id, kind, echelon, title, head, functional_code, functional_level
            """.formatted(STRUCTURAL);

    private static final String END_ACTINGS = """
            update acting a set valid_to = $2, ended_reason = 'SIMPLIFIED' from position_period p
            where p.position_id = a.position_id and p.valid_to is null and p.unit_id = any($1::uuid[]) and %s
              and a.valid_from < $2 and (a.valid_to is null or a.valid_to > $2)
            returning a.id, a.person_id
            """.formatted(STRUCTURAL);

    private static final String END_PLACEMENTS = """
            update placement h set valid_to = $2
            from position_period p, unit_period u, agency a
            where p.position_id = h.position_id and p.valid_to is null and p.unit_id = any($1::uuid[]) and %s
              and u.unit_id = p.unit_id and u.valid_to is null and a.code = h.agency_id and h.valid_to is null
            returning h.person_id, h.position_id, p.title, p.kind, p.echelon, p.unit_id, u.name, a.kind
            """.formatted(STRUCTURAL);

    private static final String END_POSITIONS = """
            update position_period p set valid_to = $2, scenario_id = $3
            where p.unit_id = any($1::uuid[]) and p.valid_to is null and %s
            returning p.position_id, p.unit_id, p.kind, p.echelon
            """.formatted(STRUCTURAL);

    private static final String MOVE_POSITIONS = """
            with successor as (select * from unnest($1::uuid[], $2::uuid[]) x (unit_id, new_unit_id)),
            old as (
              update position_period p set valid_to = $3 from successor s
              where p.unit_id = s.unit_id and p.valid_to is null returning p.*, s.new_unit_id)
            insert into position_period (position_id, agency_id, valid_from, unit_id, title, kind, echelon, head,
              functional_code, functional_level, scenario_id)
            select position_id, agency_id, $3, new_unit_id, title, kind, echelon, head, functional_code,
              functional_level, $4 from old
            returning position_id, unit_id, kind, echelon, title, head, functional_code, functional_level
            """;

    private final SqlConnection connection;
    private final UUID scenarioId;
    private final LocalDate on;
    private final UUID[] removed;
    private final UUID[] successors;

    PositionChange(StructureChange units) {
        this.connection = units.connection;
        this.scenarioId = units.scenarioId;
        this.on = units.on;
        this.removed = units.removed;
        this.successors = units.successors;
    }

    Uni<Void> add() {
        return connection
                .preparedQuery(ADD)
                .execute(Tuple.of(scenarioId, on, removed, successors))
                .replaceWithVoid();
    }

    Uni<RowSet<Row>> reshape() {
        return connection.preparedQuery(RESHAPE).execute(Tuple.of(scenarioId, on, removed, successors));
    }

    Uni<RowSet<Row>> endActings() {
        return connection.preparedQuery(END_ACTINGS).execute(Tuple.of(removed, on));
    }

    Uni<RowSet<Row>> endPlacements() {
        return connection.preparedQuery(END_PLACEMENTS).execute(Tuple.of(removed, on));
    }

    Uni<RowSet<Row>> endPositions() {
        return connection.preparedQuery(END_POSITIONS).execute(Tuple.of(removed, on, scenarioId));
    }

    /** Staff of a removed unit keep their positions and go with them to the successor. */
    Uni<RowSet<Row>> movePositions() {
        return connection.preparedQuery(MOVE_POSITIONS).execute(Tuple.of(removed, successors, on, scenarioId));
    }
}
