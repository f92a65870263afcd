package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.query.Columns;
import id.lincah.orgstructure.query.Rows;
import id.lincah.orgstructure.unitscreening.rules.ScreeningRules;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Applies decisions in bulk: each row is screened again with its claim, all are written by one statement. */
@ApplicationScoped
class DecidingUnits {
    /** Every unit that can take over: those that stand, and those the scenario adds. */
    private static final String TAKERS = """
            select i.code, i.id from unit i
            join unit_period u on u.unit_id = i.id and u.agency_id = $1 and u.valid_during @> $2::date
            where i.agency_id = $1
            union all
            select e.code, e.target_id from scenario_edit e where e.scenario_id = $3 and e.kind = 'ADD_UNIT'
            """;

    /** Answers the rows that are different from before. */
    private static final String STORE = """
            update scenario_unit su set decision = x.decision, outcome = x.outcome, kept_by = x.kept_by, rule = x.rule,
              criterion = x.criterion, legal_basis = x.legal_basis, successor_id = x.successor_id,
              function_successors = x.functions::jsonb, next_step = x.next_step,
              merged = su.merged and x.decision = 'REMOVE'
            from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::uuid[],
              $10::text[], $11::text[])
              x (id, decision, outcome, kept_by, rule, criterion, legal_basis, successor_id, functions, next_step)
            where su.scenario_id = $1 and su.unit_id = x.id
              and (su.decision, su.outcome, su.kept_by, su.criterion, su.legal_basis, su.successor_id,
                   su.function_successors, su.next_step)
                is distinct from (x.decision, x.outcome, x.kept_by, x.criterion, x.legal_basis, x.successor_id,
                   x.functions::jsonb, x.next_step)
            returning su.unit_id
            """;

    /** A unit that is kept after all is not merged either. */
    private static final String FORGET_MERGERS = """
            delete from scenario_edit e using scenario_unit su
            where e.scenario_id = $1 and e.kind = 'MERGE_UNIT' and su.scenario_id = $1 and su.unit_id = e.target_id
              and not su.merged
            """;

    private final ScreeningRules rules;

    DecidingUnits(ScreeningRules rules) {
        this.rules = rules;
    }

    Uni<Void> decide(Scenario scenario, DecideUnits command, UnitOfWork uow, SqlConnection connection) {
        scenario.act(ScenarioAct.DECISIONS);
        return ScenarioUnit.all(scenario.id, connection)
                .flatMap(units -> judge(scenario, units, command.rows(), connection))
                .invoke(DecidingUnits::refuseFaulty)
                .flatMap(judged -> store(scenario, judged.decided(), connection));
    }

    /** What would become of the rows; stores nothing. */
    Uni<JudgingDecisions> judge(
            Scenario scenario, List<ScenarioUnit> units, List<DecideUnits.Row> rows, SqlConnection connection) {
        return takers(scenario, connection)
                .map(standing -> new JudgingDecisions(rules, scenario, units, standing).judge(rows));
    }

    private static void refuseFaulty(JudgingDecisions judged) {
        if (!judged.faults().isEmpty()) {
            throw Problem.faultyContent("DECISIONS_FAULTY", judged.faults());
        }
    }

    private static Uni<Map<String, UUID>> takers(Scenario scenario, SqlConnection connection) {
        return connection
                .preparedQuery(TAKERS)
                .execute(Tuple.of(scenario.agency, scenario.effectiveOn, scenario.id))
                .map(rows -> {
                    var standing = new HashMap<String, UUID>();
                    rows.forEach(row -> standing.put(row.getString(0), row.getUUID(1)));
                    return standing;
                });
    }

    Uni<Void> store(Scenario scenario, List<DecidedUnit> decided, SqlConnection connection) {
        return connection
                .preparedQuery(STORE)
                .execute(columns(scenario, decided))
                .map(rows -> Rows.list(rows, row -> row.getUUID(0)).toArray(UUID[]::new))
                .call(changed -> connection.preparedQuery(FORGET_MERGERS).execute(Tuple.of(scenario.id)))
                .flatMap(changed -> RowRemarks.mended(scenario.id, changed, connection));
    }

    private static Tuple columns(Scenario scenario, List<DecidedUnit> decided) {
        return Tuple.tuple()
                .addValue(scenario.id)
                .addValue(Columns.ids(decided, DecidedUnit::id))
                .addValue(texts(decided, DecidedUnit::decision))
                .addValue(texts(decided, DecidedUnit::outcome))
                .addValue(texts(decided, each -> each.verdict().keptBy()))
                .addValue(texts(decided, each -> each.verdict().rule()))
                .addValue(texts(decided, DecidedUnit::criterion))
                .addValue(texts(decided, DecidedUnit::legalBasis))
                .addValue(Columns.ids(decided, DecidedUnit::successorId))
                .addValue(texts(decided, DecidedUnit::functions))
                .addValue(texts(decided, DecidedUnit::nextStep));
    }

    private static String[] texts(List<DecidedUnit> decided, Function<DecidedUnit, String> value) {
        return Columns.texts(decided, value);
    }
}
