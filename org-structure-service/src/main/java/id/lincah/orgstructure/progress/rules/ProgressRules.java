package id.lincah.orgstructure.progress.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Rules;
import java.util.List;

/** What is asked of an agency's progress. */
public final class ProgressRules {
    private final Rules<TargetFacts> rules;

    public ProgressRules(RuleBook book, ReductionTargets targets) {
        rules = new Rules<>(List.of(new R2513Targets(book, targets)));
    }

    public List<Finding> examine(TargetFacts facts) {
        return rules.examine(facts);
    }

    public Rules<TargetFacts> rules() {
        return rules;
    }
}
