package id.lincah.performance.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * D-26, D-28: the last valid day of an objection. Day 0 is the day of receipt, the last valid day is day 14. Working
 * days leave out Saturdays, Sundays and the holidays given.
 */
public final class ObjectionDeadline {
    private static final int DAYS = 14;
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private ObjectionDeadline() {}

    public static LocalDate lastDay(LocalDate receivedOn, DayUnit unit, Set<LocalDate> holidays) {
        return unit == DayUnit.CALENDAR_DAYS ? receivedOn.plusDays(DAYS) : workingDay(receivedOn, holidays);
    }

    private static LocalDate workingDay(LocalDate receivedOn, Set<LocalDate> holidays) {
        var day = receivedOn;
        for (var counted = 0; counted < DAYS; ) {
            day = day.plusDays(1);
            counted += WEEKEND.contains(day.getDayOfWeek()) || holidays.contains(day) ? 0 : 1;
        }
        return day;
    }
}
