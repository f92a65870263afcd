package id.lincah.equivalation.promotion.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AK-30: at least <em>baik</em> in the last year. */
public record LevelPredicate(RuleBook book) implements Rule<PromotionFacts> {
    @Override
    public String id() {
        return "AK-30";
    }

    @Override
    public List<Finding> examine(PromotionFacts facts) {
        return facts.goodInLast(YEARS)
                ? List.of()
                : List.of(book.finding(id(), "PREDICATE_LOW", Severity.BLOCKING).with("years", YEARS));
    }

    private static final int YEARS = 1;
}
