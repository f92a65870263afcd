package id.lincah.equivalation.promotion.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AK-31, AK-33: nobody rises above the top of a category; <em>penyelia</em> becomes <em>ahli</em> by transfer only. */
public record NextLevelExists(RuleBook book) implements Rule<PromotionFacts> {
    @Override
    public String id() {
        return "AK-33";
    }

    @Override
    public List<Finding> examine(PromotionFacts facts) {
        return facts.level().next().isPresent()
                ? List.of()
                : List.of(book.finding(id(), "TOP_LEVEL", Severity.BLOCKING));
    }
}
