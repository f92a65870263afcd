package id.lincah.equivalation.proposal.rules;

import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rules;
import java.util.List;

/** The order of the official chain (R17-20 to R17-27). */
public final class ProposalRules {
    public static final Rules<ProposalFacts> RULES = new Rules<>(List.of(
            new SotkRegulationFirst(EquivalationLaw.book()),
            new Article34ProposalDeadline(EquivalationLaw.book()),
            new Article13Consideration(EquivalationLaw.book()),
            new Article13ApprovalFirst(EquivalationLaw.book()),
            new Article34Deadline(EquivalationLaw.book()),
            new BalancedReport(EquivalationLaw.book())));

    private ProposalRules() {}

    /** Findings that refuse the step; information is not among them. */
    public static List<Finding> refusals(ProposalFacts facts) {
        return RULES.examine(facts).stream().filter(Finding::isBlocking).toList();
    }
}
