package id.lincah.performance.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.lincah.performance.rules.Rating;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What people ask to be done with an evaluation. None of them carries a predicate: it is derived (R6-44). */
public final class EvaluationCommands {
    private EvaluationCommands() {}

    /**
     * Open the evaluation of a fixed plan.
     *
     * @param period null for the whole year
     */
    public record OpenEvaluation(
            @NotNull UUID planId,
            @NotNull EvaluationKind kind,
            @Valid Period period) {
        Period asked() {
            return period == null ? Period.YEAR : period;
        }

        @JsonIgnore
        @AssertTrue(message = "PERIOD_DOES_NOT_FIT_KIND")
        public boolean isPeriodOfKind() {
            var annual = period == null || period.kind() == Period.Kind.ANNUAL;
            return kind == null || annual == (kind == EvaluationKind.ANNUAL);
        }
    }

    /** Report what became of the planned results. */
    public record ReportRealisation(
            @NotEmpty @Size(max = 100) List<@Valid @NotNull Realisation> realisations) {}

    /** What became of one result, and the proof of it (R6-21). */
    public record Realisation(
            @NotNull UUID resultId,
            @NotBlank @Size(max = 4000) String realisation,
            @Size(max = 2000) String evidence) {}

    /**
     * Rate results and behaviour.
     *
     * @param resultRatings ratings of single results, null or empty when the rater gives none
     * @param substitutionReason why the rater's superior rates in the rater's place (R6-50), else null
     */
    public record RateEmployee(
            @NotNull Rating results,
            @NotNull Rating behaviour,
            @Size(max = 100) List<@Valid @NotNull ResultRating> resultRatings,
            @Size(max = 2000) String substitutionReason) {
        List<ResultRating> single() {
            return resultRatings == null ? List.of() : resultRatings;
        }
    }

    /** Rating of one planned result. */
    public record ResultRating(
            @NotNull UUID resultId, @NotNull Rating rating) {}

    /**
     * Give feedback.
     *
     * @param resultId the planned result it is about, null for the whole
     * @param corrects an earlier feedback of the same author that this one corrects (D-12), else null
     */
    public record GiveFeedback(@NotBlank @Size(max = 4000) String text, UUID resultId, UUID corrects) {}

    /** Hand the document over, or return it accepted; {@code on} is the legal date, null for today. */
    public record Handover(LocalDate on) {}
}
