package id.lincah.team.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R7-08: koordinator and subkoordinator are abolished and may not return as roles in a team. */
record R708RoleAbolished(RuleBook book, AbolishedRoles roles) implements Rule<MembershipFacts> {
    @Override
    public String id() {
        return "R7-08";
    }

    @Override
    public List<Finding> examine(MembershipFacts facts) {
        if (!roles.forbid(facts.role(), facts.startsOn())) {
            return List.of();
        }
        return List.of(book.finding(id(), "ROLE_ABOLISHED", Severity.BLOCKING).with("role", facts.role()));
    }
}
