package id.lincah.team.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R7-12, D-01: a person without a home unit (deceased, retired, moved away) cannot be assigned. */
record R712StillEmployed(RuleBook book) implements Rule<MembershipFacts> {
    @Override
    public String id() {
        return "R7-12";
    }

    @Override
    public List<Finding> examine(MembershipFacts facts) {
        return facts.left() ? List.of(book.finding(id(), "EMPLOYEE_LEFT", Severity.BLOCKING)) : List.of();
    }
}
