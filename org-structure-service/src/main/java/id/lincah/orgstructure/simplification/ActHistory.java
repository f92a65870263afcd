package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.query.Filter;
import id.lincah.orgstructure.query.Rows;
import id.lincah.request.Caller;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Who did what to a scenario, when, with which words. */
final class ActHistory {
    private static final String KEEP = """
            insert into scenario_act (scenario_id, agency_id, act, state, actor, actor_agency, remark, version)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            """;

    private ActHistory() {}

    /**
     * One act that was done.
     *
     * @param state the scenario's state after it
     * @param remark the words given with it; null for none
     */
    public record ActView(
            UUID id,
            ScenarioAct act,
            ScenarioState state,
            String actor,
            String actorAgency,
            String remark,
            long version,
            Instant at) {
        static final List<String> CSV = List.of("at", "act", "state", "actor", "actor_agency", "remark");

        List<Object> cells() {
            return Arrays.asList(at, act, state, actor, actorAgency, remark);
        }
    }

    static Uni<Void> keep(Scenario scenario, ScenarioAct act, String remark, Caller caller, SqlConnection connection) {
        var values = Tuple.tuple()
                .addValue(scenario.id)
                .addValue(scenario.agency)
                .addValue(act.name())
                .addValue(scenario.state.name())
                .addValue(caller.account())
                .addValue(caller.agency())
                .addValue(remark)
                .addValue(scenario.version);
        return connection.preparedQuery(KEEP).execute(values).replaceWithVoid();
    }

    /** Newest first. */
    static Uni<List<ActView>> read(Filter filter, int most, SqlConnection connection) {
        var sql = "select id, act, state, actor, actor_agency, remark, version, at from scenario_act where "
                + filter.sql() + " order by id desc limit " + filter.value(most);
        return connection
                .preparedQuery(sql)
                .execute(filter.tuple())
                .map(rows -> Rows.list(
                        rows,
                        row -> new ActView(
                                row.getUUID(0),
                                ScenarioAct.valueOf(row.getString(1)),
                                ScenarioState.valueOf(row.getString(2)),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getLong(6),
                                row.getOffsetDateTime(7).toInstant())));
    }
}
