package id.lincah.equivalation.proposal.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.time.LocalDate;
import java.util.List;

/** Art. 34(2): regions propose by 30 June 2021; a late one is flagged and goes its way. */
public record Article34ProposalDeadline(RuleBook book) implements Rule<ProposalFacts> {
    private static final LocalDate DEADLINE = LocalDate.of(2021, 6, 30);

    @Override
    public String id() {
        return "R17-23";
    }

    @Override
    public List<Finding> examine(ProposalFacts facts) {
        return facts.act() == ProposalFacts.Act.PROPOSE
                        && facts.regional()
                        && facts.proposedOn() != null
                        && facts.proposedOn().isAfter(DEADLINE)
                ? List.of(book.finding(id(), "LATE_PROPOSAL", Severity.INFORMATION))
                : List.of();
    }
}
