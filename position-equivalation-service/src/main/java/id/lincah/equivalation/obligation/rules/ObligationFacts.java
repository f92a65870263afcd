package id.lincah.equivalation.obligation.rules;

import id.lincah.equivalation.rules.Regime;
import java.time.LocalDate;

/**
 * A duty on the day it is looked at.
 *
 * @param due the last day on which it is in time; null without a deadline
 * @param met whether it is fulfilled
 * @param gradePromotions grade promotions since it was laid
 */
public record ObligationFacts(
        ObligationCode code, Regime regime, LocalDate due, LocalDate day, boolean met, int gradePromotions) {
    /** The due day itself is still in time. */
    boolean isMissed() {
        return !met && due != null && day.isAfter(due);
    }

    LocalDate firstDayLate() {
        return due.plusDays(1);
    }
}
