package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.simplification.rules.NextStep;
import id.lincah.orgstructure.unitscreening.rules.ExemptionClaim;
import id.lincah.orgstructure.unitscreening.rules.Verdict;
import id.lincah.regulation.PositionKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Decide alike on every unit a filter meets.
 *
 * @param successor who takes over from each; null for nobody yet
 * @param preview true to be told what would happen, without storing anything
 */
public record FilterUnits(
        @NotNull @Valid UnitFilter filter,
        @NotNull ScenarioUnit.Decision decision,
        @Valid Successor successor,
        NextStep nextStep,
        ExemptionClaim exemption,
        Boolean preview) {

    /**
     * Which units; what is null narrows nothing.
     *
     * @param q part of the name or code
     * @param under code of a unit: only what hangs below it
     */
    public record UnitFilter(
            Verdict.Outcome outcome,
            PositionKind headKind,
            @Size(max = 100) @Schema(examples = "SEKSI") String type,

            @Size(max = 200) String q,
            @Size(max = 300) @Schema(examples = "BAPPEDA") String under) {

        boolean meets(ScenarioUnit unit) {
            return (outcome == null || outcome.name().equals(unit.outcome()))
                    && (headKind == null || headKind == unit.headKind())
                    && (type == null || type.equalsIgnoreCase(unit.type()))
                    && (q == null || contains(unit.name()) || contains(unit.code()));
        }

        private boolean contains(String text) {
            return text.toLowerCase(Locale.ROOT).contains(q.strip().toLowerCase(Locale.ROOT));
        }
    }

    /** How the one who takes over is found. */
    public enum SuccessorKind {
        /** The nearest unit above that stays. */
        PARENT,
        CODE
    }

    /**
     * Who takes over.
     *
     * @param code of the unit, for {@code CODE}
     */
    public record Successor(
            @NotNull SuccessorKind kind,
            @Size(max = 300) @Schema(examples = "BAPPEDA") String code) {}
}
