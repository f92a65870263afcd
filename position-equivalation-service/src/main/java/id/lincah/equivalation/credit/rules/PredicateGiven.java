package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AK-11: without a predicate there is no credit. */
public record PredicateGiven(RuleBook book) implements Rule<ConversionFacts> {
    @Override
    public String id() {
        return "AK-11";
    }

    @Override
    public List<Finding> examine(ConversionFacts facts) {
        return facts.row().predicate() == null
                ? List.of(book.finding(id(), "PREDICATE_REQUIRED", Severity.BLOCKING))
                : List.of();
    }
}
