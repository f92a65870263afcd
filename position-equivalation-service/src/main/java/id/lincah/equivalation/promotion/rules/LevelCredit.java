package id.lincah.equivalation.promotion.rules;

import id.lincah.equivalation.rules.CreditThresholds;
import id.lincah.equivalation.rules.FunctionalLevels;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AK-30, AK-32: the credit at which the next level opens. Whose grade lies above the level is not asked for it. */
public record LevelCredit(RuleBook book, CreditThresholds thresholds, FunctionalLevels levels)
        implements Rule<PromotionFacts> {
    @Override
    public String id() {
        return "AK-30";
    }

    @Override
    public List<Finding> examine(PromotionFacts facts) {
        var required = thresholds.nextLevel(facts.asOf(), facts.level()).orElseThrow();
        var shortfall = required.subtract(facts.credit());
        var specialDoor =
                facts.grade().isAbove(levels.on(facts.asOf(), facts.level()).highest());
        return shortfall.signum() > 0 && !specialDoor
                ? List.of(book.finding(id(), "CREDIT_SHORT", Severity.BLOCKING)
                        .with("shortfall", shortfall)
                        .with("required", required))
                : List.of();
    }
}
