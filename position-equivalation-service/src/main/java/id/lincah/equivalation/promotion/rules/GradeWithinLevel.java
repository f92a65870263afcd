package id.lincah.equivalation.promotion.rules;

import id.lincah.equivalation.rules.FunctionalLevels;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AK-21, AK-24: a grade above the range of the level is reached by the next level first; at the very top there is none. */
public record GradeWithinLevel(RuleBook book, FunctionalLevels levels) implements Rule<PromotionFacts> {
    @Override
    public String id() {
        return "AK-21";
    }

    @Override
    public List<Finding> examine(PromotionFacts facts) {
        var range = levels.on(facts.asOf(), facts.level());
        if (facts.grade().isBelow(range.highest())) {
            return List.of();
        }
        var code = facts.level().next().isPresent() ? "LEVEL_PROMOTION_REQUIRED" : "TOP_GRADE";
        return List.of(book.finding(id(), code, Severity.BLOCKING));
    }
}
