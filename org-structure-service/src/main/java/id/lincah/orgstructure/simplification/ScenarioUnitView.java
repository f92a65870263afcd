package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.simplification.rules.Coordinator;
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
 * @param setting the confirmed place of the list of kept units (R25-05); null for none
 * @param proposedSetting the place its name and ancestors speak for; it decides nothing until confirmed
 * @param coordinators roles that coordinate functions from then on (R25-11)
 * @param merged whether it goes by a merger
 * @param proposalReason why the place is proposed, in the asked language
 * @param remark what the examiners last said of it; null for nothing
 * @param remarkMended whether the agency changed it since; null without a remark
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
        NextStep nextStep,
        String type,
        String setting,
        String proposedSetting,
        Integer proposalRow,
        boolean merged,
        List<Coordinator> coordinators,
        String proposalReason,
        String remark,
        Boolean remarkMended) {
    static final List<String> CSV = List.of(
            "unit_code",
            "name",
            "head_kind",
            "outcome",
            "kept_by",
            "rule",
            "decision",
            "successor_unit_code",
            "next_step",
            "setting",
            "proposed_setting",
            "remark",
            "remark_mended");

    List<Object> cells() {
        return java.util.Arrays.asList(
                code,
                name,
                headKind,
                outcome,
                keptBy,
                rule,
                decision,
                successorUnitCode,
                nextStep,
                setting,
                proposedSetting,
                remark,
                remarkMended);
    }
}
