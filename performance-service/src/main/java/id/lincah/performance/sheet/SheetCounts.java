package id.lincah.performance.sheet;

import id.lincah.performance.rules.PredicateCounts;
import id.lincah.regulation.PerformancePredicate;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** Employees per predicate, as people write them. */
public record SheetCounts(
        @NotNull @Min(0) Integer veryGood,
        @NotNull @Min(0) Integer good,
        @NotNull @Min(0) Integer needsImprovement,
        @NotNull @Min(0) Integer poor,
        @NotNull @Min(0) Integer veryPoor) {
    public PredicateCounts toRule() {
        return PredicateCounts.of(veryGood, good, needsImprovement, poor, veryPoor);
    }

    public static SheetCounts of(PredicateCounts counts) {
        var by = counts.byPredicate();
        return new SheetCounts(
                by.get(PerformancePredicate.VERY_GOOD),
                by.get(PerformancePredicate.GOOD),
                by.get(PerformancePredicate.NEEDS_IMPROVEMENT),
                by.get(PerformancePredicate.POOR),
                by.get(PerformancePredicate.VERY_POOR));
    }
}
