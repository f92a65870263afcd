package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.PerformancePredicate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * A final evaluation as it was last told.
 *
 * @param annual stands for the whole year, of which it converts what no period took before
 * @param predicate null when this service doesn't know it
 * @param setAside whether an official took its credit back by a correction
 */
public record KeptEvaluation(
        UUID id,
        boolean annual,
        int year,
        int fromMonth,
        int months,
        PerformancePredicate predicate,
        LocalDate finalOn,
        boolean setAside) {
    /** Never by arrival: whatever comes late must lead to the same account. */
    static final Comparator<KeptEvaluation> IN_ORDER = Comparator.comparing(KeptEvaluation::annual)
            .thenComparing(KeptEvaluation::finalOn)
            .thenComparingInt(KeptEvaluation::fromMonth)
            .thenComparingInt(KeptEvaluation::months)
            .thenComparing(KeptEvaluation::id);

    /** Whether both judge the same months: then the later final one, as after an objection, stands for both. */
    boolean judgesTheSameAs(KeptEvaluation other) {
        return annual == other.annual
                && year == other.year
                && (annual || fromMonth == other.fromMonth && months == other.months);
    }

    ConversionRow row() {
        return annual
                ? new ConversionRow(year, 1, ConversionRow.MONTHS_OF_YEAR, predicate)
                : new ConversionRow(year, fromMonth, months, predicate);
    }
}
