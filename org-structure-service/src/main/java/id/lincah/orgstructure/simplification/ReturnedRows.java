package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.query.Filter;
import id.lincah.orgstructure.query.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The rows as they stood when the scenario was last given back, and what is different since. */
final class ReturnedRows {
    private static final String DECIDED = """
            jsonb_build_object('decision', su.decision, 'setting', su.setting, 'criterion', su.criterion,
              'legalBasis', su.legal_basis, 'functionSuccessors', su.function_successors, 'nextStep', su.next_step,
              'successorUnitCode', coalesce((select i.code from unit i where i.id = su.successor_id),
                (select e.code from scenario_edit e where e.scenario_id = su.scenario_id and e.kind = 'ADD_UNIT'
                   and e.target_id = su.successor_id)))
            """;

    private static final String FORGET = "delete from scenario_returned where scenario_id = $1";

    private static final String KEEP = """
            insert into scenario_returned (scenario_id, agency_id, unit_id, decided)
            select su.scenario_id, su.agency_id, su.unit_id, %s from scenario_unit su where su.scenario_id = $1
            """.formatted(DECIDED);

    /** Rows that were screened anew count as well: they had no value before. */
    private static final String CHANGES = """
            select * from (with today as (
              select su.unit_id, su.code, su.name, %s as decided from scenario_unit su where su.scenario_id = $1)
            select t.code, t.name, k.field, r.decided ->> k.field, t.decided ->> k.field
            from today t
            left join scenario_returned r on r.scenario_id = $1 and r.unit_id = t.unit_id
            cross join lateral jsonb_object_keys(t.decided) k (field)
            where exists (select from scenario_returned where scenario_id = $1)
              and r.decided ->> k.field is distinct from t.decided ->> k.field
            union all
            select e.code, coalesce(e.name, ''), e.kind, null, coalesce(e.name, i.code)
            from scenario_edit e left join unit i on i.id = e.unit_id
            where e.scenario_id = $1
              and e.made_at > (select max(at) from scenario_act where scenario_id = $1 and act = 'RETURN')
            ) c (code, name, field, before, after) where
            """.formatted(DECIDED);

    static final String KEY = "c.code, c.field";

    private ReturnedRows() {}

    /**
     * One field of one unit that is not what it was.
     *
     * @param field as the list of units names it, or the kind of the delta made since
     * @param before null when there was nothing
     */
    public record ChangeView(String unitCode, String name, String field, String before, String after) {
        static final List<String> CSV = List.of("unit_code", "name", "field", "before", "after");

        List<String> key() {
            return List.of(unitCode, field);
        }

        List<Object> cells() {
            return Arrays.asList(unitCode, name, field, before, after);
        }
    }

    static Uni<Void> keep(UUID scenarioId, SqlConnection connection) {
        return connection
                .preparedQuery(FORGET)
                .execute(Tuple.of(scenarioId))
                .flatMap(forgotten -> connection.preparedQuery(KEEP).execute(Tuple.of(scenarioId)))
                .replaceWithVoid();
    }

    /** Nothing when it was never given back. */
    static Uni<List<ChangeView>> changes(Filter filter, int most, SqlConnection connection) {
        var sql = CHANGES + filter.sql() + " order by " + KEY + " limit " + filter.value(most);
        return connection
                .preparedQuery(sql)
                .execute(filter.tuple())
                .map(rows -> Rows.list(
                        rows,
                        row -> new ChangeView(
                                row.getString(0),
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4))));
    }
}
