package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AK-06: no month counts twice. */
public record NoMonthTwice(RuleBook book) implements Rule<ConversionFacts> {
    @Override
    public String id() {
        return "AK-06";
    }

    @Override
    public List<Finding> examine(ConversionFacts facts) {
        return facts.overlaps() ? List.of(book.finding(id(), "PERIOD_OVERLAP", Severity.BLOCKING)) : List.of();
    }
}
