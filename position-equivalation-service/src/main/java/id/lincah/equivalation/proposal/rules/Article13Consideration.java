package id.lincah.equivalation.proposal.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** Art. 13(1)(b): in a region home affairs approves only after the PANRB minister has considered. */
public record Article13Consideration(RuleBook book) implements Rule<ProposalFacts> {
    @Override
    public String id() {
        return "R17-22";
    }

    @Override
    public List<Finding> examine(ProposalFacts facts) {
        return facts.act() == ProposalFacts.Act.APPROVE && facts.regional() && !facts.considered()
                ? List.of(book.finding(id(), "CONSIDERATION_MISSING", Severity.BLOCKING))
                : List.of();
    }
}
