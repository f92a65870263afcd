package id.lincah.equivalation.promotion.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AK-20: at least <em>baik</em> in each of the last two years. */
public record GradePredicates(RuleBook book) implements Rule<PromotionFacts> {
    @Override
    public String id() {
        return "AK-20";
    }

    @Override
    public List<Finding> examine(PromotionFacts facts) {
        return facts.goodInLast(YEARS)
                ? List.of()
                : List.of(book.finding(id(), "PREDICATE_LOW", Severity.BLOCKING).with("years", YEARS));
    }

    private static final int YEARS = 2;
}
