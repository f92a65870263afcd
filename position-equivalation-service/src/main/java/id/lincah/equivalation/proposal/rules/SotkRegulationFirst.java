package id.lincah.equivalation.proposal.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R25-09: no equivalation is proposed before the regulation on the structure is issued. */
public record SotkRegulationFirst(RuleBook book) implements Rule<ProposalFacts> {
    @Override
    public String id() {
        return "R25-09";
    }

    @Override
    public List<Finding> examine(ProposalFacts facts) {
        return facts.act() == ProposalFacts.Act.PROPOSE
                        && (facts.sotkRegulation() == null
                                || facts.sotkRegulation().isBlank())
                ? List.of(book.finding(id(), "SOTK_REGULATION_MISSING", Severity.BLOCKING))
                : List.of();
    }
}
