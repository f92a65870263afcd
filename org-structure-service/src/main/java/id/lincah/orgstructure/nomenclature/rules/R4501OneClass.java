package id.lincah.orgstructure.nomenclature.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R45-01: every executor position has exactly one class. */
public record R4501OneClass(RuleBook book) implements Rule<ProposalFacts> {

    @Override
    public String id() {
        return "R45-01";
    }

    @Override
    public List<Finding> examine(ProposalFacts facts) {
        int count = facts.classes().size();
        return count == 1
                ? List.of()
                : List.of(book.finding(id(), "EXECUTOR_CLASS_NOT_ONE", Severity.BLOCKING)
                        .with("count", count));
    }
}
