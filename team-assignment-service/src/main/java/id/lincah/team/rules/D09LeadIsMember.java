package id.lincah.team.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** D-09: the lead is a member; while the team is planned an approved one, who becomes active with the team. */
record D09LeadIsMember(RuleBook book) implements Rule<LeadFacts> {
    @Override
    public String id() {
        return "D-09";
    }

    @Override
    public List<Finding> examine(LeadFacts facts) {
        return facts.memberState().isMember()
                ? List.of()
                : List.of(book.finding(id(), "LEAD_NOT_MEMBER", Severity.BLOCKING));
    }
}
