package id.lincah.equivalation.careerpath.rules;

import id.lincah.equivalation.credit.rules.ConversionRow;
import id.lincah.equivalation.credit.rules.CreditConversionRules;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PerformancePredicate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;

/**
 * AK-02, AK-03: credit to come under one predicate, month by month. The months of a year make one row, rounded once, so
 * three months of 12.5 a year are 3.13 and not three times 1.04.
 *
 * @param from the first month whose credit is still to come
 */
record AccruingCredit(FunctionalLevel level, YearMonth from, PerformancePredicate predicate) {
    private static final int MONTHS_OF_YEAR = Month.values().length;

    /** What the months that are over on that day have given. */
    BigDecimal until(LocalDate day) {
        var end = YearMonth.from(day);
        var credit = BigDecimal.ZERO;
        for (var first = from; first.isBefore(end); first = nextYear(first)) {
            var last = first.getYear() == end.getYear() ? end.getMonthValue() - 1 : MONTHS_OF_YEAR;
            credit = credit.add(row(first, last - first.getMonthValue() + 1));
        }
        return credit;
    }

    /** The first day after the month with which so much has been given. */
    LocalDate reaching(BigDecimal needed) {
        var missing = needed;
        var first = from;
        var year = restOfYear(first);
        while (missing.compareTo(year) > 0) {
            missing = missing.subtract(year);
            first = nextYear(first);
            year = restOfYear(first);
        }
        var months = 1;
        while (missing.compareTo(row(first, months)) > 0) {
            months++;
        }
        return first.plusMonths(months).atDay(1);
    }

    private BigDecimal restOfYear(YearMonth first) {
        return row(first, MONTHS_OF_YEAR - first.getMonthValue() + 1);
    }

    private BigDecimal row(YearMonth first, int months) {
        var row = new ConversionRow(first.getYear(), first.getMonthValue(), months, predicate);
        return CreditConversionRules.convert(level, List.of(row)).total();
    }

    private static YearMonth nextYear(YearMonth month) {
        return YearMonth.of(month.getYear() + 1, 1);
    }
}
