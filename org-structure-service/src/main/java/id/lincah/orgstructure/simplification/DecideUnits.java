package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.simplification.rules.CoordinationRole;
import id.lincah.orgstructure.simplification.rules.NextStep;
import id.lincah.orgstructure.unitscreening.rules.ExemptionClaim;
import id.lincah.regulation.FunctionalLevel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Decide on many units of a scenario at once. */
public record DecideUnits(@NotEmpty @Size(max = 5000) List<@NotNull @Valid Row> rows) {

    /**
     * One decision.
     *
     * @param exemption the ground on which a candidate is to be kept; null for none
     * @param successorUnitCode the unit that takes over; null for none yet
     * @param functionSuccessors who takes over each function; null means all go to the successor unit
     * @param nextStep of the holder; null means equivalation
     */
    @Schema(name = "UnitDecision")
    public record Row(
            @NotBlank @Size(max = 300) @Schema(examples = "BAPPEDA.01")
            String unitCode,

            @NotNull ScenarioUnit.Decision decision,
            ExemptionClaim exemption,
            @Size(max = 300) String successorUnitCode,
            @Size(max = 100) List<@NotNull @Valid FunctionSuccessor> functionSuccessors,
            NextStep nextStep) {}

    /**
     * Who takes over one function: a unit's code, a functional group or a role.
     *
     * @param role when its coordination passes to an additional role (R25-11); null for none
     * @param level of the functional official who carries that role
     */
    public record FunctionSuccessor(
            @NotBlank @Size(max = 300) String function,
            @NotBlank @Size(max = 300) String successor,
            CoordinationRole role,
            FunctionalLevel level) {}
}
