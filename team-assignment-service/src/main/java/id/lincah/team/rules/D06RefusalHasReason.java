package id.lincah.team.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** D-06: who refuses says why. */
record D06RefusalHasReason(RuleBook book) implements Rule<RefusalFacts> {
    @Override
    public String id() {
        return "D-06";
    }

    @Override
    public List<Finding> examine(RefusalFacts facts) {
        boolean given = facts.reason() != null && !facts.reason().isBlank();
        return given ? List.of() : List.of(book.finding(id(), "REASON_MISSING", Severity.BLOCKING));
    }
}
