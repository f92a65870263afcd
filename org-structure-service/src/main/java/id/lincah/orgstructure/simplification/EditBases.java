package id.lincah.orgstructure.simplification;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/** What a delta was made over: the state of its unit or position, remembered so that a change underneath is seen. */
final class EditBases {
    /** The state of a delta's target on a day; null once it no longer stands. */
    static final String BASE = """
            coalesce(
              (select jsonb_build_object('name', u.name, 'unitId', u.parent_id, 'type', u.type, 'echelon', u.echelon)
               from unit_period u where u.unit_id = e.target_id and u.valid_during @> %1$s),
              (select jsonb_build_object('name', p.title, 'unitId', p.unit_id, 'type', p.kind, 'echelon', p.echelon)
               from position_period p where p.position_id = e.target_id and p.valid_during @> %1$s))
            """;

    private static final String REFRESH =
            "update scenario_edit e set base = " + BASE.formatted("$2::date") + " where e.scenario_id = $1";

    private EditBases() {}

    /** Takes the state of the day as the new base of every delta. */
    static Uni<Void> refresh(Scenario scenario, SqlConnection connection) {
        return connection
                .preparedQuery(REFRESH)
                .execute(Tuple.of(scenario.id, scenario.dayBefore()))
                .replaceWithVoid();
    }
}
