package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.PerformancePredicate;
import java.time.Month;
import java.util.stream.IntStream;

/** AK-13: one performance year, one predicate; {@code predicate} is null when the rating is missing. */
public record ConversionRow(int year, int fromMonth, int months, PerformancePredicate predicate) {
    static final int MONTHS_OF_YEAR = Month.values().length;

    /** AK-04: whole months, at least one, none before January or after December. */
    boolean isWithinYear() {
        return fromMonth >= 1 && months >= 1 && months <= MONTHS_OF_YEAR && fromMonth <= MONTHS_OF_YEAR - months + 1;
    }

    /** The months covered, as 1 to 12. */
    public IntStream coveredMonths() {
        return IntStream.range(fromMonth, fromMonth + months);
    }
}
