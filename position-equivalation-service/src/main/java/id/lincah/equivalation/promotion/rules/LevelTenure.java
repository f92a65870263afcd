package id.lincah.equivalation.promotion.rules;

import id.lincah.equivalation.rules.Anniversary;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AK-30: at least one year in the level; the anniversary itself counts. */
public record LevelTenure(RuleBook book) implements Rule<PromotionFacts> {
    @Override
    public String id() {
        return "AK-30";
    }

    @Override
    public List<Finding> examine(PromotionFacts facts) {
        var reached = Anniversary.after(facts.levelSince(), YEARS);
        return facts.asOf().isBefore(reached)
                ? List.of(book.finding(id(), "LEVEL_TENURE", Severity.BLOCKING).with("reached", reached))
                : List.of();
    }

    private static final int YEARS = 1;
}
