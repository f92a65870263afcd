package id.lincah.performance.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * D-11: the manager team drafts a plan only when employee and rater have not done so by the second week of January, which
 * ends on the second Sunday of that month.
 */
public record ManagerDraftAfterSecondSunday(RuleBook book) implements Rule<ManagerDraftFacts> {
    @Override
    public String id() {
        return "D-11";
    }

    @Override
    public List<Finding> examine(ManagerDraftFacts facts) {
        var secondSunday =
                LocalDate.of(facts.year(), 1, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.SUNDAY));
        return facts.draftedOn().isAfter(secondSunday)
                ? List.of()
                : List.of(book.finding(id(), "MANAGER_DRAFT_TOO_EARLY", Severity.BLOCKING)
                        .with("from", secondSunday.plusDays(1)));
    }
}
