package id.lincah.equivalation.income.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The income of a person before the equivalation and after it.
 *
 * @param since first day of the new position: what was paid before is as it stood then
 */
public record IncomeHistoryFacts(LocalDate since, List<DatedAmount> before, List<DatedAmount> after) {
    /** The sums from a day on. */
    public record Period(LocalDate from, long before, long after, long topUp) {}

    /** One period for each day on which the new income changed; the top-up of INC-04, never again once it has ended. */
    public List<Period> periods() {
        var old = sum(before, since);
        var days = new TreeSet<LocalDate>();
        days.add(since);
        after.stream().map(DatedAmount::from).filter(day -> day.isAfter(since)).forEach(days::add);
        var periods = new ArrayList<Period>();
        var ended = false;
        for (var day : days) {
            var now = sum(after, day);
            var topUp = ended ? 0 : IncomeRules.topUp(old, now);
            ended = topUp == 0;
            periods.add(new Period(day, old, now, topUp));
        }
        return periods;
    }

    private static long sum(List<DatedAmount> amounts, LocalDate day) {
        return DatedAmount.standing(amounts, day).values().stream().reduce(0L, Math::addExact);
    }
}
