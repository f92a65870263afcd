package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AK-04: months are whole, 1 to 12, and end with the year. */
public record PeriodWithinYear(RuleBook book) implements Rule<ConversionFacts> {
    @Override
    public String id() {
        return "AK-04";
    }

    @Override
    public List<Finding> examine(ConversionFacts facts) {
        return !facts.row().isWithinYear()
                ? List.of(book.finding(id(), "INVALID_PERIOD", Severity.BLOCKING))
                : List.of();
    }
}
