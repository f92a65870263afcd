package id.lincah.team.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R7-12, D-01 at the start: a member who left after the approval does not begin. */
record R712StillEmployedAtStart(RuleBook book) implements Rule<StartFacts> {
    @Override
    public String id() {
        return "R7-12";
    }

    @Override
    public List<Finding> examine(StartFacts facts) {
        if (!facts.left()) {
            return List.of();
        }
        return List.of(book.finding(id(), "EMPLOYEE_LEFT", Severity.BLOCKING).with("assignmentId", facts.assignment()));
    }
}
