package id.lincah.performance.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R6-45, D-17 to D-21: every condition of the pattern that the counts break, each with its limit. */
public record PatternKept(RuleBook book, DistributionPatterns patterns) implements Rule<DistributionFacts> {
    @Override
    public String id() {
        return "R6-45";
    }

    @Override
    public List<Finding> examine(DistributionFacts facts) {
        if (!patterns.applies(facts)) {
            return List.of();
        }
        return patterns.broken(facts)
                .map(condition -> book.finding(id(), condition.code(), Severity.REVIEW)
                        .with("limit", condition.limit(facts.counts()))
                        .with("actual", condition.actual(facts.counts())))
                .toList();
    }
}
