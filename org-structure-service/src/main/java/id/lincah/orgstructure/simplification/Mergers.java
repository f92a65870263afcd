package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.query.Columns;
import id.lincah.orgstructure.query.Rows;
import id.lincah.orgstructure.simplification.CheckingEdits.Found;
import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;

/** Mergers inside a scenario: each is the removal of a unit with a taker. */
final class Mergers {
    /** A merged unit goes to its taker with everything it does; its holder moves on. */
    private static final String MERGE = """
            update scenario_unit su set decision = 'REMOVE', merged = true, successor_id = e.unit_id,
              next_step = coalesce(su.next_step, case when su.outcome = 'CANDIDATE' then 'EQUIVALATION' else 'TRANSFER' end),
              function_successors = (select coalesce(jsonb_agg(jsonb_build_object('function', f, 'successor',
                coalesce((select code from unit where id = e.unit_id), n.code))), '[]') from unnest(su.functions) f)
            from scenario_edit e
            left join scenario_edit n on n.scenario_id = e.scenario_id and n.kind = 'ADD_UNIT' and n.target_id = e.unit_id
            where e.scenario_id = $1 and e.kind = 'MERGE_UNIT' and su.scenario_id = $1 and su.unit_id = e.target_id
              and e.target_id = any($2::uuid[])
            returning su.unit_id
            """;

    private static final String UNMERGE = """
            update scenario_unit su set decision = 'KEEP', merged = false, successor_id = null, next_step = null,
              function_successors = '[]'
            from scenario_edit e
            where e.scenario_id = $1 and e.id = any($2::uuid[]) and e.kind = 'MERGE_UNIT'
              and su.scenario_id = $1 and su.unit_id = e.target_id
            """;

    private Mergers() {}

    /** @throws Problem 422 when a unit to be merged is outside of the scenario */
    static Uni<Void> merge(Scenario scenario, List<Found> found, SqlConnection connection) {
        var merged = found.stream()
                .filter(each -> each.row().kind() == ScenarioEdit.Kind.MERGE_UNIT)
                .toList();
        var ids = Columns.ids(merged, Found::targetId);
        return connection
                .preparedQuery(MERGE)
                .execute(Tuple.of(scenario.id, ids))
                .map(rows -> Rows.list(rows, row -> row.getUUID(0)))
                .invoke(inside -> merged.stream()
                        .filter(each -> !inside.contains(each.targetId()))
                        .findFirst()
                        .ifPresent(outside -> {
                            throw Problem.conflict("UNIT_NOT_IN_SCENARIO")
                                    .with("value", outside.row().code());
                        }))
                .replaceWithVoid();
    }

    /**
     * To be asked before the edits themselves go.
     *
     * @param edits id of the scenario, ids of the edits
     */
    static Uni<Void> undo(Tuple edits, SqlConnection connection) {
        return connection.preparedQuery(UNMERGE).execute(edits).replaceWithVoid();
    }
}
