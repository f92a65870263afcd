package id.lincah.equivalation.income.rules;

import id.lincah.regulation.Echelon;
import id.lincah.regulation.FunctionalLevel;
import java.time.LocalDate;
import java.util.Map;

/**
 * What is compared (INC-03, INC-06: never the basic salary), whole rupiah a month. Where a side names no position
 * allowance, the tables of INC-07 and INC-08 are asked.
 *
 * @param echelon of the position that is left; null when the structure does not record it
 */
public record IncomeFacts(
        LocalDate day,
        Echelon echelon,
        FunctionalLevel level,
        Map<IncomeComponent, Long> before,
        Map<IncomeComponent, Long> after) {
    public IncomeFacts {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    /** The additional income of a region on both sides, and the position allowances of the tables. */
    public IncomeFacts(LocalDate day, Echelon echelon, FunctionalLevel level, long regionalBefore, long regionalAfter) {
        this(
                day,
                echelon,
                level,
                Map.of(IncomeComponent.REGIONAL_INCOME, regionalBefore),
                Map.of(IncomeComponent.REGIONAL_INCOME, regionalAfter));
    }
}
