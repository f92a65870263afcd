package id.lincah.equivalation.rules;

import java.time.LocalDate;
import java.time.MonthDay;

/** Counting in years by anniversary; 29 February falls on 1 March in common years (AKP-06, BUP-05). */
public final class Anniversary {
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private Anniversary() {}

    /** The anniversary {@code years} years after {@code day}. */
    public static LocalDate after(LocalDate day, int years) {
        var year = day.getYear() + years;
        var leapDayMissing = MonthDay.from(day).equals(LEAP_DAY) && !LEAP_DAY.isValidYear(year);
        return leapDayMissing ? LocalDate.of(year, 3, 1) : day.withYear(year);
    }

    /** Full years from {@code since} to {@code day}: calendar years, less one while the anniversary has not come. */
    public static int fullYears(LocalDate since, LocalDate day) {
        var years = day.getYear() - since.getYear();
        return after(since, years).isAfter(day) ? years - 1 : years;
    }
}
