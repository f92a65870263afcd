package id.lincah.equivalation.transfer.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AK-40: the competence test is passed. */
public record CompetenceTestForTransfer(RuleBook book) implements Rule<TransferFacts> {
    @Override
    public String id() {
        return "AK-40";
    }

    @Override
    public List<Finding> examine(TransferFacts facts) {
        return facts.testPassed() ? List.of() : List.of(book.finding(id(), "TEST_NOT_PASSED", Severity.BLOCKING));
    }
}
