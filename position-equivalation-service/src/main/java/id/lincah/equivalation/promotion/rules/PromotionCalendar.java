package id.lincah.equivalation.promotion.rules;

import id.lincah.regulation.DatedTable;
import java.time.LocalDate;
import java.util.List;

/** AK-23: the days on which a grade promotion can take effect, as the calendar in force on that day fixes them. */
public final class PromotionCalendar {
    private final DatedTable<Integer> months =
            DatedTable.read("regulation/promotion-calendar.csv", List.of("month"), row -> row.integer("month"));

    boolean isFixedDay(LocalDate day) {
        return firstFrom(day).equals(day);
    }

    /** The first fixed day that is not before the given one. */
    public LocalDate firstFrom(LocalDate day) {
        var first = day.getDayOfMonth() == 1 ? day : day.withDayOfMonth(1).plusMonths(1);
        while (months.rowFor(first, first.getMonthValue()).isEmpty()) {
            first = first.plusMonths(1);
        }
        return first;
    }
}
