package id.lincah.equivalation.proposal.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R17-27: reported, struck off and postponed together are the approved. */
public record BalancedReport(RuleBook book) implements Rule<ProposalFacts> {
    @Override
    public String id() {
        return "R17-27";
    }

    @Override
    public List<Finding> examine(ProposalFacts facts) {
        return facts.act() == ProposalFacts.Act.REPORT && !facts.tally().balances()
                ? List.of(book.finding(id(), "REPORT_UNBALANCED", Severity.BLOCKING)
                        .with("approved", facts.tally().approved())
                        .with("inaugurated", facts.tally().inaugurated())
                        .with("struckOff", facts.tally().struckOff())
                        .with("postponed", facts.tally().postponed()))
                : List.of();
    }
}
