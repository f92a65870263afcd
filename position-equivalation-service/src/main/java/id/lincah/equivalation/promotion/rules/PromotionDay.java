package id.lincah.equivalation.promotion.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AK-23: a grade promotion takes effect on a fixed day of the calendar in force. */
public record PromotionDay(RuleBook book, PromotionCalendar calendar) implements Rule<PromotionFacts> {
    @Override
    public String id() {
        return "AK-23";
    }

    @Override
    public List<Finding> examine(PromotionFacts facts) {
        return calendar.isFixedDay(facts.asOf())
                ? List.of()
                : List.of(book.finding(id(), "NOT_A_PROMOTION_DAY", Severity.BLOCKING)
                        .with("next", calendar.firstFrom(facts.asOf())));
    }
}
