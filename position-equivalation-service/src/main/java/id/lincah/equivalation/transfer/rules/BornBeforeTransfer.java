package id.lincah.equivalation.transfer.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** Nobody is appointed before birth: one of the two dates is wrong, and a person finds out which. */
public record BornBeforeTransfer(RuleBook book) implements Rule<TransferFacts> {
    @Override
    public String id() {
        return "DATA-01";
    }

    @Override
    public List<Finding> examine(TransferFacts facts) {
        return facts.birthDate().isAfter(facts.effectiveDate())
                ? List.of(book.finding(id(), "CONTRADICTORY_DATES", Severity.REVIEW))
                : List.of();
    }
}
