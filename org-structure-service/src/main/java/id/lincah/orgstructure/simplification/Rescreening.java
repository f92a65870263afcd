package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.query.Columns;
import id.lincah.orgstructure.unitscreening.rules.ScreeningRules;
import id.lincah.orgstructure.unitscreening.rules.Verdict;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Asks the rules again about units whose facts changed, with the claims and places the operator confirmed. */
@ApplicationScoped
class Rescreening {
    private static final String STORE = """
            update scenario_unit su set outcome = x.outcome, kept_by = x.kept_by, rule = x.rule,
              decision = case when x.outcome = 'CANDIDATE' or su.merged then su.decision else 'KEEP' end,
              next_step = case when x.outcome = 'CANDIDATE' or su.merged then su.next_step end
            from unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) x (id, outcome, kept_by, rule)
            where su.scenario_id = $1 and su.unit_id = x.id
            """;

    private record Judged(ScenarioUnit unit, Verdict verdict) {}

    private final ScreeningRules rules;

    Rescreening(ScreeningRules rules) {
        this.rules = rules;
    }

    Uni<Void> judgeAgain(Scenario scenario, SqlConnection connection) {
        return ScenarioUnit.all(scenario.id, connection)
                .map(units -> units.stream()
                        .map(unit -> new Judged(
                                unit, JudgingDecisions.screen(rules, unit, unit.claim(), unit.setting(), scenario)))
                        .toList())
                .flatMap(judged -> connection.preparedQuery(STORE).execute(columns(scenario, judged)))
                .replaceWithVoid();
    }

    private static Tuple columns(Scenario scenario, List<Judged> judged) {
        return Tuple.tuple()
                .addValue(scenario.id)
                .addValue(Columns.ids(judged, each -> each.unit().id()))
                .addValue(Columns.texts(judged, each -> each.verdict().outcome().name()))
                .addValue(Columns.texts(judged, each -> each.verdict().keptBy()))
                .addValue(Columns.texts(judged, each -> each.verdict().rule()));
    }
}
