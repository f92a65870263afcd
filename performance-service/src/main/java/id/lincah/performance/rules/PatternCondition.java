package id.lincah.performance.rules;

import id.lincah.regulation.PerformancePredicate;
import java.util.List;

/**
 * One condition of a distribution pattern: a row of {@code distribution-patterns.csv}.
 *
 * @param code outcome code when the condition does not hold (D-21)
 * @param groups predicates counted together
 * @param value percent or number, as the bound says
 */
public record PatternCondition(
        OrganisationAchievement achievement, String code, List<PerformancePredicate> groups, Bound bound, int value) {

    /** What the condition allows for these counts. */
    public long limit(PredicateCounts counts) {
        return bound.limit(value, counts, this);
    }

    /** Employees the condition counts. */
    public long actual(PredicateCounts counts) {
        return counts.in(groups);
    }

    public boolean holds(PredicateCounts counts) {
        return bound.holds(actual(counts), limit(counts));
    }
}
