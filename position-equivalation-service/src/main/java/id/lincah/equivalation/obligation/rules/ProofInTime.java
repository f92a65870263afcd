package id.lincah.equivalation.obligation.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** The due day itself is still in time; a proof of a later day does not meet the duty. */
public record ProofInTime(RuleBook book) implements Rule<ProofFacts> {
    @Override
    public String id() {
        return "R17-11";
    }

    @Override
    public List<Finding> examine(ProofFacts facts) {
        return facts.due() != null && facts.metOn().isAfter(facts.due())
                ? List.of(book.finding(id(), "PROOF_TOO_LATE", Severity.BLOCKING)
                        .with("due", facts.due())
                        .with("metOn", facts.metOn()))
                : List.of();
    }
}
