package id.lincah.orgstructure.unitchange;

import id.lincah.orgstructure.query.Columns;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.UUID;

/** What units that end hand over: their positions, and their place in the line of units. */
final class EndedUnits {
    private static final String MOVE_POSITIONS = """
            update position_period p set unit_id = x.to_unit, head = x.head, scenario_id = null
            from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bool[]) x (id, from_unit, to_unit, head)
            where p.position_id = x.id and p.unit_id = x.from_unit and p.valid_from >= $5
            """;
    private static final String END_POSITIONS =
            "delete from position_period where position_id = any($1::uuid[]) and valid_from >= $2";
    private static final String LINEAGE = """
            insert into unit_lineage (predecessor_id, successor_id, agency_id, kind, on_day, change_id)
            select p, s, $4, k, $5, $6 from unnest($1::uuid[], $2::uuid[], $3::text[]) x (p, s, k)
            """;

    private record Line(DraftUnit predecessor, DraftUnit successor) {}

    private final ChangePlan plan;
    private final String agency;
    private final SqlConnection connection;

    EndedUnits(ChangePlan plan, String agency, SqlConnection connection) {
        this.plan = plan;
        this.agency = agency;
        this.connection = connection;
    }

    Uni<Void> handOver(UUID act) {
        return movePositions().flatMap(moved -> keepLineage(act));
    }

    private Uni<Void> movePositions() {
        var moved = plan.moved();
        var columns = Tuple.of(
                plan.movedPositions(),
                Columns.ids(moved, position -> plan.idOf(position.from)),
                Columns.ids(moved, position -> plan.idOf(position.unit)),
                Columns.flags(moved, position -> position.head),
                plan.day());
        var ended = Columns.ids(plan.endedPositions(), position -> position.id);
        return run(MOVE_POSITIONS, columns).flatMap(done -> run(END_POSITIONS, Tuple.of(ended, plan.day())));
    }

    private Uni<Void> keepLineage(UUID act) {
        var lines = new ArrayList<Line>();
        plan.ended().forEach(unit -> unit.successors.forEach(successor -> lines.add(new Line(unit, successor))));
        return run(
                LINEAGE,
                Tuple.of(
                        Columns.ids(lines, line -> line.predecessor().id),
                        Columns.ids(lines, line -> line.successor().id),
                        Columns.texts(lines, line -> line.predecessor().lineage.name()),
                        agency,
                        plan.day(),
                        act));
    }

    private Uni<Void> run(String sql, Tuple values) {
        return connection.preparedQuery(sql).execute(values).replaceWithVoid();
    }
}
