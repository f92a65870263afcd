package id.lincah.orgstructure.acting.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Rules;
import java.util.List;

/** Who may act in a position. */
public final class ActingRules {
    private final Rules<ActingFacts> rules;

    public ActingRules(RuleBook book) {
        rules = new Rules<>(List.of(new R1739FunctionalOfficialActs(book)));
    }

    public List<Finding> examine(ActingFacts facts) {
        return rules.examine(facts);
    }

    public Rules<ActingFacts> rules() {
        return rules;
    }
}
