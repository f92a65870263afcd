package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Grade;
import id.lincah.regulation.PerformancePredicate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What decides the credit an account begins with.
 *
 * @param levelSince TMT of the level
 * @param creditOn the day an earlier account was last determined; null on any other ground
 * @param countedFrom TMT of the candidate; null without one
 * @param told the base credit as the document says; null where it follows from the table
 * @param reasoned whether an official gave reasons for a value that no table has
 * @param earlierPredicates one for each year in the last grade before a transfer, the oldest first
 * @param hasBase whether a base stands in the account already
 */
public record OpeningFacts(
        OpeningGround ground,
        FunctionalLevel level,
        Grade grade,
        LocalDate levelSince,
        LocalDate creditOn,
        LocalDate countedFrom,
        Scale scale,
        BigDecimal told,
        boolean reasoned,
        List<PerformancePredicate> earlierPredicates,
        boolean atGradeCeiling,
        boolean hasBase) {
    public OpeningFacts {
        earlierPredicates = List.copyOf(earlierPredicates);
    }

    boolean isEarlierAccount() {
        return ground == OpeningGround.EARLIER_ACCOUNT;
    }

    /** The day the base stands for. */
    public LocalDate effectiveOn() {
        return isEarlierAccount() ? creditOn : levelSince;
    }

    /** The first day whose month may still be converted: an earlier account holds the months before. */
    public LocalDate firstDayCounted() {
        return isEarlierAccount() ? creditOn.plusDays(1) : countedFrom;
    }

    EarlierYears earlierYears() {
        return new EarlierYears(level, levelSince, earlierPredicates, atGradeCeiling);
    }
}
