package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.simplification.rules.NextStep;
import id.lincah.orgstructure.unitscreening.rules.KeptSetting;
import id.lincah.orgstructure.unitscreening.rules.ScreeningFacts;
import id.lincah.orgstructure.unitscreening.rules.ScreeningRules;
import id.lincah.orgstructure.unitscreening.rules.Verdict;
import id.lincah.regulation.AgencyKind;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import id.lincah.request.Violation;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Applies decisions in bulk: each row is screened again with its claim, all are written by one statement. */
@ApplicationScoped
class DecidingUnits {
    private static final String STANDING = """
            select i.code, i.id, a.kind from unit i
            join unit_period u on u.unit_id = i.id and u.valid_during @> $2::date
            join agency a on a.code = i.agency_id
            where i.agency_id = $1
            """;

    private static final String STORE = """
            update scenario_unit su set decision = x.decision, outcome = x.outcome, kept_by = x.kept_by, rule = x.rule,
              criterion = x.criterion, legal_basis = x.legal_basis, successor_id = x.successor_id,
              function_successors = x.functions::jsonb, next_step = x.next_step
            from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::uuid[],
              $10::text[], $11::text[])
              x (id, decision, outcome, kept_by, rule, criterion, legal_basis, successor_id, functions, next_step)
            where su.scenario_id = $1 and su.unit_id = x.id
            """;

    private record Decided(ScenarioUnit unit, DecideUnits.Row row, Verdict verdict, UUID successorId) {
        boolean removed() {
            return row.decision() == ScenarioUnit.Decision.REMOVE;
        }

        String nextStep() {
            if (!removed()) {
                return null;
            }
            return row.nextStep() == null
                    ? NextStep.EQUIVALATION.name()
                    : row.nextStep().name();
        }

        String functions() {
            var pairs = new JsonArray();
            if (row.functionSuccessors() != null) {
                row.functionSuccessors().forEach(each -> pairs.add(pair(each.function(), each.successor())));
            } else if (row.successorUnitCode() != null) {
                unit.functions().forEach(function -> pairs.add(pair(function, row.successorUnitCode())));
            }
            return pairs.encode();
        }

        private static JsonObject pair(String function, String successor) {
            return new JsonObject().put("function", function).put("successor", successor);
        }
    }

    private final ScreeningRules rules;

    DecidingUnits(ScreeningRules rules) {
        this.rules = rules;
    }

    Uni<Void> decide(Scenario scenario, DecideUnits command, UnitOfWork uow, SqlConnection connection) {
        scenario.act(ScenarioAct.DECISIONS);
        return ScenarioUnit.all(scenario.id, connection)
                .flatMap(units -> connection
                        .preparedQuery(STANDING)
                        .execute(Tuple.of(uow.caller().agency(), scenario.effectiveOn))
                        .map(rows -> {
                            var standing = new HashMap<String, UUID>();
                            rows.forEach(row -> standing.put(row.getString(0), row.getUUID(1)));
                            var kind = AgencyKind.valueOf(rows.iterator().next().getString(2));
                            return judge(command.rows(), units, standing, kind, scenario);
                        })
                        .flatMap(decided -> connection.preparedQuery(STORE).execute(columns(scenario, decided)))
                        .replaceWithVoid());
    }

    private List<Decided> judge(
            List<DecideUnits.Row> rows,
            List<ScenarioUnit> units,
            Map<String, UUID> standing,
            AgencyKind kind,
            Scenario scenario) {
        var byCode = units.stream().collect(Collectors.toMap(ScenarioUnit::code, Function.identity()));
        var faults = new ArrayList<Violation>();
        var decided = new ArrayList<Decided>();
        var seen = new HashSet<String>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var unit = byCode.get(row.unitCode());
            var at = "/rows/" + i + "/";
            if (unit == null || !seen.add(row.unitCode())) {
                var code = unit == null ? "UNIT_NOT_IN_SCENARIO" : "CODE_DUPLICATE";
                faults.add(new Violation(at + "unitCode", code, Map.of("value", row.unitCode(), "firstRow", "")));
                continue;
            }
            var verdict = screen(unit, row, kind, scenario);
            faults.addAll(faults(at, row, unit, verdict, standing));
            decided.add(new Decided(unit, row, verdict, standing.get(row.successorUnitCode())));
        }
        if (!faults.isEmpty()) {
            throw Problem.faultyContent("DECISIONS_FAULTY", faults);
        }
        return decided;
    }

    private Verdict screen(ScenarioUnit unit, DecideUnits.Row row, AgencyKind kind, Scenario scenario) {
        var setting = unit.setting() == null ? null : KeptSetting.valueOf(unit.setting());
        return rules.screen(new ScreeningFacts(
                        kind, unit.headKind(), setting, row.exemption(), unit.code(), scenario.effectiveOn))
                .verdict();
    }

    private static List<Violation> faults(
            String at, DecideUnits.Row row, ScenarioUnit unit, Verdict verdict, Map<String, UUID> standing) {
        var faults = new ArrayList<Violation>();
        if (row.decision() == ScenarioUnit.Decision.REMOVE && verdict.outcome() != Verdict.Outcome.CANDIDATE) {
            var details = Map.<String, Object>of("outcome", verdict.outcome(), "rule", verdict.rule());
            faults.add(new Violation(at + "decision", "NOT_REMOVABLE", details));
        }
        var successor = row.successorUnitCode();
        if (successor != null && (!standing.containsKey(successor) || successor.equals(unit.code()))) {
            faults.add(new Violation(at + "successorUnitCode", "SUCCESSOR_UNKNOWN", Map.of("value", successor)));
        }
        if (row.functionSuccessors() != null) {
            row.functionSuccessors().stream()
                    .filter(each -> !unit.functions().contains(each.function()))
                    .forEach(each -> faults.add(new Violation(
                            at + "functionSuccessors", "FUNCTION_UNKNOWN", Map.of("value", each.function()))));
        }
        return faults;
    }

    private static Tuple columns(Scenario scenario, List<Decided> decided) {
        return Tuple.tuple()
                .addValue(scenario.id)
                .addValue(decided.stream().map(each -> each.unit().id()).toArray(UUID[]::new))
                .addValue(texts(decided, each -> each.row().decision().name()))
                .addValue(texts(decided, each -> each.verdict().outcome().name()))
                .addValue(texts(decided, each -> each.verdict().keptBy()))
                .addValue(texts(decided, each -> each.verdict().rule()))
                .addValue(texts(decided, DecidingUnits::criterion))
                .addValue(texts(decided, DecidingUnits::legalBasis))
                .addValue(decided.stream().map(Decided::successorId).toArray(UUID[]::new))
                .addValue(texts(decided, Decided::functions))
                .addValue(texts(decided, Decided::nextStep));
    }

    private static String criterion(Decided decided) {
        var claim = decided.row().exemption();
        return claim == null || claim.criterion() == null
                ? null
                : claim.criterion().name();
    }

    /** A claim without anything is still a claim: its blank basis is kept, so that R25-18 can refuse it. */
    private static String legalBasis(Decided decided) {
        var claim = decided.row().exemption();
        if (claim == null) {
            return null;
        }
        return claim.legalBasis() == null ? "" : claim.legalBasis();
    }

    private static String[] texts(List<Decided> decided, Function<Decided, String> value) {
        return decided.stream().map(value).toArray(String[]::new);
    }
}
