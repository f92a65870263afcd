package id.lincah.team.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** The work system is stage three (Pasal 4 and 5): who lost the position is equated before being active in a team. */
record Inv09MemberEquated(RuleBook book) implements Rule<StartFacts> {
    @Override
    public String id() {
        return "INV-09";
    }

    @Override
    public List<Finding> examine(StartFacts facts) {
        if (facts.equated()) {
            return List.of();
        }
        return List.of(
                book.finding(id(), "MEMBER_NOT_EQUATED", Severity.BLOCKING).with("assignmentId", facts.assignment()));
    }
}
