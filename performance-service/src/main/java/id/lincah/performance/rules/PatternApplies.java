package id.lincah.performance.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** D-20: with too few employees no distribution can satisfy the pattern; then it does not apply and nobody is warned. */
public record PatternApplies(RuleBook book, DistributionPatterns patterns) implements Rule<DistributionFacts> {
    @Override
    public String id() {
        return "D-20";
    }

    @Override
    public List<Finding> examine(DistributionFacts facts) {
        return patterns.applies(facts)
                ? List.of()
                : List.of(book.finding(id(), "PATTERN_NOT_APPLICABLE", Severity.INFORMATION)
                        .with("headCount", facts.counts().headCount()));
    }
}
