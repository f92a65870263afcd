package id.lincah.equivalation.promotion.rules;

import id.lincah.equivalation.obligation.rules.ObligationFacts;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Grade;
import id.lincah.regulation.PerformancePredicate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything a promotion rests on.
 *
 * @param credit accumulated in the level
 * @param predicates one a year, the oldest first
 * @param equated whether the person came into the level by equivalation (R17-05)
 * @param duties what the equivalation laid on the person, each as it stands on that day
 */
public record PromotionFacts(
        FunctionalLevel level,
        Grade grade,
        BigDecimal credit,
        LocalDate gradeSince,
        LocalDate levelSince,
        LocalDate asOf,
        List<PerformancePredicate> predicates,
        boolean testPassed,
        boolean vacancy,
        boolean equated,
        List<ObligationFacts> duties) {
    public PromotionFacts {
        predicates = List.copyOf(predicates);
        duties = List.copyOf(duties);
    }

    /** Whether each of the last years has a predicate of at least <em>baik</em>; a missing year has none. */
    boolean goodInLast(int years) {
        return predicates.size() >= years
                && predicates.subList(predicates.size() - years, predicates.size()).stream()
                        .allMatch(predicate -> predicate.atLeast(PerformancePredicate.GOOD));
    }
}
