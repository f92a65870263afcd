package id.lincah.equivalation.proposal.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** Nobody is appointed or inaugurated before the approval. */
public record Article13ApprovalFirst(RuleBook book) implements Rule<ProposalFacts> {
    @Override
    public String id() {
        return "R17-25";
    }

    @Override
    public List<Finding> examine(ProposalFacts facts) {
        return (facts.act() == ProposalFacts.Act.APPOINT || facts.act() == ProposalFacts.Act.INAUGURATE)
                        && !facts.approved()
                ? List.of(book.finding(id(), "NOT_APPROVED", Severity.BLOCKING))
                : List.of();
    }
}
