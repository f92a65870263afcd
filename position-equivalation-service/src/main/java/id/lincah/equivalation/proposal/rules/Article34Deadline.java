package id.lincah.equivalation.proposal.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.time.LocalDate;
import java.util.List;

/** Art. 34(2): regions inaugurate by 31 December 2021; a late one is flagged, not void. */
public record Article34Deadline(RuleBook book) implements Rule<ProposalFacts> {
    public static final LocalDate DEADLINE = LocalDate.of(2021, 12, 31);

    @Override
    public String id() {
        return "R17-24";
    }

    @Override
    public List<Finding> examine(ProposalFacts facts) {
        return facts.act() == ProposalFacts.Act.INAUGURATE
                        && facts.regional()
                        && facts.heldOn().isAfter(DEADLINE)
                ? List.of(book.finding(id(), "LATE_INAUGURATION", Severity.INFORMATION))
                : List.of();
    }
}
