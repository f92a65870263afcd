package id.lincah.equivalation.promotion.rules;

import id.lincah.equivalation.rules.CreditThresholds;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AK-20, AK-22, AK-25: the credit at which the next grade opens; reaching it exactly is enough. */
public record GradeCredit(RuleBook book, CreditThresholds thresholds) implements Rule<PromotionFacts> {
    @Override
    public String id() {
        return "AK-22";
    }

    @Override
    public List<Finding> examine(PromotionFacts facts) {
        var next = facts.grade().next().orElseThrow();
        var threshold = thresholds.opens(facts.asOf(), facts.level(), next);
        if (threshold.isEmpty()) {
            return List.of();
        }
        var shortfall = threshold.get().subtract(facts.credit());
        return shortfall.signum() > 0
                ? List.of(book.finding(id(), "CREDIT_SHORT", Severity.BLOCKING)
                        .with("shortfall", shortfall)
                        .with("required", threshold.get()))
                : List.of();
    }
}
