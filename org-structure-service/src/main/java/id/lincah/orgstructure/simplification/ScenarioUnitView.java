package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.simplification.rules.NextStep;
import id.lincah.orgstructure.unitscreening.rules.ExemptionClaim;
import id.lincah.regulation.PositionKind;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A unit in a scenario.
 *
 * @param headKind null when no structural position heads it
 * @param rule the provision that decided the outcome
 * @param functionSuccessors successor by function
 */
public record ScenarioUnitView(
        UUID unitId,
        String code,
        String name,
        UUID parentId,
        PositionKind headKind,
        List<String> functions,
        String outcome,
        String keptBy,
        String rule,
        ScenarioUnit.Decision decision,
        ExemptionClaim exemption,
        String successorUnitCode,
        Map<String, String> functionSuccessors,
        NextStep nextStep) {
    static final List<String> CSV = List.of(
            "unit_code",
            "name",
            "head_kind",
            "outcome",
            "kept_by",
            "rule",
            "decision",
            "successor_unit_code",
            "next_step");

    List<Object> cells() {
        return java.util.Arrays.asList(
                code, name, headKind, outcome, keptBy, rule, decision, successorUnitCode, nextStep);
    }
}
