package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PerformancePredicate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * AK-42, AK-43: the years in the last grade before a transfer, each converted as a full year with the coefficient of the
 * target level. Who stood at the highest grade of an administrative position for longer counts the last three only.
 *
 * @param predicates one for each year in the last grade, the oldest first
 */
public record EarlierYears(
        FunctionalLevel target,
        LocalDate effectiveDate,
        List<PerformancePredicate> predicates,
        boolean atGradeCeiling) {
    private static final int YEARS_AT_CEILING = 3;

    public EarlierYears {
        predicates = List.copyOf(predicates);
    }

    public CreditConversion convert() {
        return CreditConversionRules.convert(target, rows());
    }

    private List<ConversionRow> rows() {
        var first = atGradeCeiling ? Math.max(0, predicates.size() - YEARS_AT_CEILING) : 0;
        var rows = new ArrayList<ConversionRow>();
        for (int i = first; i < predicates.size(); i++) {
            int year = effectiveDate.getYear() - predicates.size() + i;
            rows.add(new ConversionRow(year, 1, ConversionRow.MONTHS_OF_YEAR, predicates.get(i)));
        }
        return rows;
    }
}
