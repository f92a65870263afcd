package id.lincah.equivalation.transfer.rules;

import id.lincah.equivalation.rules.CreditThresholds;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AK-45: the table does not know a grade outside the level; a person sets a reasoned value. */
public record BaseCreditKnown(RuleBook book, CreditThresholds thresholds) implements Rule<TransferFacts> {
    @Override
    public String id() {
        return "AK-45";
    }

    @Override
    public List<Finding> examine(TransferFacts facts) {
        return thresholds
                        .opens(facts.effectiveDate(), facts.targetLevel(), facts.grade())
                        .isPresent()
                ? List.of()
                : List.of(book.finding(id(), "TABLE_ENTRY_MISSING", Severity.REVIEW));
    }
}
