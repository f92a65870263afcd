package id.lincah.performance.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What people ask to be done with a plan. */
public final class PlanCommands {
    /** First year of PermenPANRB 6/2022. */
    private static final long FIRST_YEAR = 2022;

    private static final long LAST_YEAR = 2100;

    private PlanCommands() {}

    /**
     * Draft a plan: by the employee for himself, or by the performance manager team for {@code personId}.
     *
     * @param periodFrom first day, null for 1 January (R6-14)
     * @param periodTo last day, null for 31 December
     */
    public record DraftPlan(
            @NotNull @Min(FIRST_YEAR) @Max(LAST_YEAR) Integer year,
            @NotNull Approach approach,
            @NotNull @Size(max = 100) List<@Valid @NotNull PlannedResult> results,
            @Size(max = 100) List<@Valid @NotNull BehaviourExpectation> behaviourExpectations,
            UUID personId,
            LocalDate periodFrom,
            LocalDate periodTo) {
        LocalDate from() {
            return periodFrom == null ? LocalDate.of(year, 1, 1) : periodFrom;
        }

        LocalDate to() {
            return periodTo == null ? LocalDate.of(year, 12, 31) : periodTo;
        }
    }

    /** Write the content anew, before the plan is submitted. */
    public record RedraftPlan(
            @NotNull Approach approach,
            @NotNull @Size(max = 100) List<@Valid @NotNull PlannedResult> results,
            @Size(max = 100) List<@Valid @NotNull BehaviourExpectation> behaviourExpectations) {}

    /** Give the plan back to the employee. */
    public record ReturnPlan(@NotBlank @Size(max = 4000) String remarks) {}

    /** Record the dialogue in which employee and rater agreed. */
    public record AgreePlan(
            @NotBlank @Size(max = 4000) String dialogueNote,
            @NotNull LocalDate on) {}

    /** Fix the plan on a legal date. */
    public record FixPlan(@NotNull LocalDate fixedOn) {}

    /** Open a fixed plan for a new version that takes effect on a date (R6-19, D-10). */
    public record RevisePlan(
            @NotNull LocalDate effectiveOn,
            @NotBlank @Size(max = 4000) String dialogueNote,
            @NotNull @Size(max = 100) List<@Valid @NotNull PlannedResult> results,
            @Size(max = 100) List<@Valid @NotNull BehaviourExpectation> behaviourExpectations) {}

    static PlanContent content(List<PlannedResult> results, List<BehaviourExpectation> behaviour) {
        return new PlanContent(
                results.stream().map(PlannedResult::stored).toList(),
                behaviour == null ? List.of() : List.copyOf(behaviour));
    }
}
