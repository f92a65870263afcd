package id.lincah.performance.sheet;

import id.lincah.performance.evaluation.Evaluation;
import id.lincah.performance.evaluation.Period;
import id.lincah.performance.rules.DistributionFacts;
import id.lincah.performance.rules.OrganisationAchievement;
import id.lincah.performance.rules.PerformanceRules;
import id.lincah.performance.rules.PredicateCounts;
import java.util.List;
import java.util.UUID;

/**
 * A predicate sheet as it stands: what was fixed for whom in a unit and period.
 *
 * @param achievement null while it is not fixed
 */
record SheetSubject(
        UUID unitId, int year, Period period, OrganisationAchievement achievement, List<Evaluation> evaluations) {
    PredicateCounts counts() {
        return PredicateCounts.counting(
                evaluations.stream().map(evaluation -> evaluation.predicate).toList());
    }

    /** The check that belongs to these counts; null while the achievement is not fixed. */
    DistributionCheck check() {
        return achievement == null
                ? null
                : DistributionCheck.of(
                        PerformanceRules.PATTERNS, new DistributionFacts(achievement, counts(), period.lastDay(year)));
    }
}
