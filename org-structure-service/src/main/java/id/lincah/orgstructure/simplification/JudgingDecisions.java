package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.unitscreening.rules.ExemptionClaim;
import id.lincah.orgstructure.unitscreening.rules.KeptSetting;
import id.lincah.orgstructure.unitscreening.rules.ScreeningFacts;
import id.lincah.orgstructure.unitscreening.rules.ScreeningRules;
import id.lincah.orgstructure.unitscreening.rules.Verdict;
import id.lincah.request.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Screens each wanted decision again with its claim and names every faulty row; stores nothing. */
final class JudgingDecisions {
    private final ScreeningRules rules;
    private final Scenario scenario;
    private final Map<String, ScenarioUnit> units;
    private final Map<String, UUID> standing;
    private final List<Violation> faults = new ArrayList<>();
    private final List<DecidedUnit> decided = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** @param standing code to id of every unit that can take over */
    JudgingDecisions(ScreeningRules rules, Scenario scenario, List<ScenarioUnit> units, Map<String, UUID> standing) {
        this.rules = rules;
        this.scenario = scenario;
        this.units = units.stream().collect(Collectors.toMap(ScenarioUnit::code, Function.identity()));
        this.standing = standing;
    }

    JudgingDecisions judge(List<DecideUnits.Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            judge(rows.get(i), "/rows/" + i + "/");
        }
        return this;
    }

    List<Violation> faults() {
        return faults;
    }

    List<DecidedUnit> decided() {
        return decided;
    }

    private void judge(DecideUnits.Row row, String at) {
        var unit = units.get(row.unitCode());
        if (unit == null || !seen.add(row.unitCode())) {
            var code = unit == null ? "UNIT_NOT_IN_SCENARIO" : "CODE_DUPLICATE";
            fault(at + "unitCode", code, Map.of("value", row.unitCode(), "firstRow", ""));
            return;
        }
        var verdict = screen(rules, unit, row.exemption(), unit.setting(), scenario);
        refuse(at, row, unit, verdict);
        decided.add(new DecidedUnit(unit, row, verdict, standing.get(row.successorUnitCode())));
    }

    static Verdict screen(
            ScreeningRules rules, ScenarioUnit unit, ExemptionClaim claim, String setting, Scenario scenario) {
        var place = setting == null ? null : KeptSetting.valueOf(setting);
        var facts = new ScreeningFacts(
                scenario.agencyKind, unit.headKind(), place, claim, unit.code(), scenario.effectiveOn);
        return rules.screen(facts).verdict();
    }

    private void refuse(String at, DecideUnits.Row row, ScenarioUnit unit, Verdict verdict) {
        if (row.decision() == ScenarioUnit.Decision.REMOVE
                && !unit.merged()
                && verdict.outcome() != Verdict.Outcome.CANDIDATE) {
            fault(at + "decision", "NOT_REMOVABLE", Map.of("outcome", verdict.outcome(), "rule", verdict.rule()));
        }
        var successor = row.successorUnitCode();
        if (successor != null && (!standing.containsKey(successor) || successor.equals(unit.code()))) {
            fault(at + "successorUnitCode", "SUCCESSOR_UNKNOWN", Map.of("value", successor));
        }
        if (row.functionSuccessors() != null) {
            row.functionSuccessors().stream()
                    .filter(each -> !unit.functions().contains(each.function()))
                    .forEach(each ->
                            fault(at + "functionSuccessors", "FUNCTION_UNKNOWN", Map.of("value", each.function())));
        }
    }

    private void fault(String pointer, String code, Map<String, Object> details) {
        faults.add(new Violation(pointer, code, details));
    }
}
