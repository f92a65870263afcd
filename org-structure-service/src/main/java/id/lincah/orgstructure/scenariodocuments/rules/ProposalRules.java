package id.lincah.orgstructure.scenariodocuments.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Rules;
import java.util.List;

/** What is asked of the papers of a proposal. */
public final class ProposalRules {
    private final Rules<ProposalFacts> rules;

    public ProposalRules(RuleBook book) {
        rules = new Rules<>(List.of(new R2512ProposalContent(book)));
    }

    public List<Finding> examine(ProposalFacts facts) {
        return rules.examine(facts);
    }

    public Rules<ProposalFacts> rules() {
        return rules;
    }
}
