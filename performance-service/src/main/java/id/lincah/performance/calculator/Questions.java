package id.lincah.performance.calculator;

import id.lincah.performance.rules.DayUnit;
import id.lincah.performance.rules.OrganisationAchievement;
import id.lincah.performance.rules.Rating;
import id.lincah.performance.sheet.SheetCounts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** What can be asked of the rules without storing anything. */
public final class Questions {
    private Questions() {}

    /** Which predicate do these two ratings give? */
    public record PredicatePreview(
            @NotNull Rating results, @NotNull Rating behaviour) {}

    /** Do these counts keep the pattern of the organisation's achievement? */
    public record DistributionQuestion(
            @NotNull OrganisationAchievement achievement,
            @NotNull @Valid SheetCounts counts) {}

    /** Which results rating follows from the ratings of the single results? */
    @RatingNeeded
    public record ResultRatingQuestion(
            @NotNull @Size(max = 1000) List<@NotNull Rating> main,
            @NotNull @Size(max = 1000) List<@NotNull Rating> additional) {
        boolean isAnyRated() {
            return main == null || additional == null || !main.isEmpty() || !additional.isEmpty();
        }
    }

    /** What is the last day of an objection? */
    public record ObjectionQuestion(
            @NotNull LocalDate receivedOn,
            @NotNull DayUnit unit,
            @NotNull @Size(max = 1000) List<@NotNull LocalDate> holidays) {}
}
