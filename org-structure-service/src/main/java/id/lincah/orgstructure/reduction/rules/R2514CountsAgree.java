package id.lincah.orgstructure.reduction.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R25-14: removed = before − after, and none of the three is negative. */
public record R2514CountsAgree(RuleBook book) implements Rule<ReductionFacts> {

    @Override
    public String id() {
        return "R25-14";
    }

    @Override
    public List<Finding> examine(ReductionFacts facts) {
        return agree(facts) ? List.of() : List.of(book.finding(id(), "COUNT_MISMATCH", Severity.BLOCKING));
    }

    private static boolean agree(ReductionFacts facts) {
        return facts.derivedRemoved() == facts.derivedBefore() - facts.derivedAfter()
                && facts.derivedRemoved() >= 0
                && facts.derivedAfter() >= 0;
    }
}
