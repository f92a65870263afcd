package id.lincah.equivalation.careerpath.rules;

import id.lincah.equivalation.obligation.rules.ObligationFacts;
import id.lincah.equivalation.promotion.rules.PromotionFacts;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Grade;
import id.lincah.regulation.PerformancePredicate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Everything a path rests on.
 *
 * @param predicates of the performance years that are known
 * @param accruesFrom the first month whose credit is not in the account yet; it may lie before {@code asOf} while the
 *     evaluation is still to come
 * @param equated whether the person came into the level by equivalation (R17-05)
 * @param duties what the equivalation laid on the person; nobody can date the degree that ends one
 */
public record PathFacts(
        FunctionalLevel level,
        Grade grade,
        BigDecimal credit,
        LocalDate gradeSince,
        LocalDate levelSince,
        LocalDate asOf,
        NavigableMap<Integer, PerformancePredicate> predicates,
        YearMonth accruesFrom,
        boolean testPassed,
        boolean vacancy,
        boolean equated,
        List<ObligationFacts> duties) {
    /** The year before the last may be the newest that is known: the evaluation of a year follows in the next. */
    private static final int NEWEST_YEAR_LAGS = 2;

    public PathFacts {
        predicates = new TreeMap<>(predicates);
        duties = List.copyOf(duties);
    }

    /** As things stand. */
    public PromotionFacts now() {
        var stale = predicates.isEmpty() || predicates.lastKey() < asOf.getYear() - NEWEST_YEAR_LAGS;
        return facts(asOf, credit, stale ? List.of() : unbroken(predicates), testPassed, vacancy);
    }

    /**
     * As they would stand on a later day if each year without a predicate got this one. Nobody can date a test or a
     * vacancy, so both are taken as given.
     */
    PromotionFacts on(LocalDate day, PerformancePredicate assumed) {
        var years = new TreeMap<>(predicates);
        var firstUnknown = predicates.isEmpty() ? asOf.getYear() : predicates.lastKey() + 1;
        for (var year = firstUnknown; year < day.getYear(); year++) {
            years.put(year, assumed);
        }
        var accrued = new AccruingCredit(level, accruesFrom, assumed).until(day);
        return facts(day, credit.add(accrued), unbroken(years), true, true);
    }

    private PromotionFacts facts(
            LocalDate day, BigDecimal held, List<PerformancePredicate> inOrder, boolean test, boolean place) {
        return new PromotionFacts(
                level, grade, held, gradeSince, levelSince, day, inOrder, test, place, equated, duties);
    }

    /** The last years without a gap: a year that was never judged is no good year. */
    private static List<PerformancePredicate> unbroken(NavigableMap<Integer, PerformancePredicate> years) {
        if (years.isEmpty()) {
            return List.of();
        }
        int first = years.lastKey();
        while (years.containsKey(first - 1)) {
            first--;
        }
        return List.copyOf(years.tailMap(first, true).values());
    }
}
