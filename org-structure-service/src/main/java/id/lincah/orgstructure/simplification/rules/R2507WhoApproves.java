package id.lincah.orgstructure.simplification.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/**
 * R25-07: home affairs approve a region's structure, the ministry of administrative reform that of a central agency. A
 * region may not approve itself, and nobody judges what he proposed.
 */
public record R2507WhoApproves(RuleBook book) implements Rule<ApprovalFacts> {

    @Override
    public String id() {
        return "R25-07";
    }

    @Override
    public List<Finding> examine(ApprovalFacts facts) {
        if (facts.approval() && !competent(facts)) {
            return List.of(book.finding(id(), "NOT_YOUR_APPROVAL", Severity.BLOCKING));
        }
        if (facts.ownProposal() || facts.ownAgency() && facts.agencyKind().isRegional()) {
            return List.of(book.finding(id(), "SELF_APPROVAL", Severity.BLOCKING));
        }
        return List.of();
    }

    private static boolean competent(ApprovalFacts facts) {
        return facts.agencyKind().isRegional() ? facts.homeAffairs() : facts.validator();
    }
}
