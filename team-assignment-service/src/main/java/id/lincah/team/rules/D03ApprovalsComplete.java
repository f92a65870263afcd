package id.lincah.team.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** D-03: nobody becomes active before every approval of the row is recorded; each missing approver is named. */
record D03ApprovalsComplete(RuleBook book) implements Rule<StartFacts> {
    @Override
    public String id() {
        return "D-03";
    }

    @Override
    public List<Finding> examine(StartFacts facts) {
        return facts.missingApprovals().stream()
                .map(approver -> book.finding(id(), "APPROVAL_MISSING", Severity.BLOCKING)
                        .with("approver", approver)
                        .with("assignmentId", facts.assignment()))
                .toList();
    }
}
