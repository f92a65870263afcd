package id.lincah.performance.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** D-16: the pattern is a consideration, so a violated one may be signed, but only with a written reason. */
public record ReasonForViolatedPattern(RuleBook book) implements Rule<SignatureFacts> {
    @Override
    public String id() {
        return "D-16";
    }

    @Override
    public List<Finding> examine(SignatureFacts facts) {
        var reasoned = facts.reason() != null && !facts.reason().isBlank();
        return facts.outcome() == DistributionOutcome.VIOLATED && !reasoned
                ? List.of(book.finding(id(), "DISTRIBUTION_REASON_REQUIRED", Severity.BLOCKING))
                : List.of();
    }
}
