package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/**
 * AK-15: predicates are converted from performance year 2023 on; years before were counted in the old way.
 *
 * @param severity an account takes no earlier year; a calculation of one is told so
 */
public record ConversionSince2023(RuleBook book, Severity severity) implements Rule<ConversionFacts> {
    private static final int FIRST_YEAR = 2023;

    @Override
    public String id() {
        return "AK-15";
    }

    @Override
    public List<Finding> examine(ConversionFacts facts) {
        return facts.row().year() < FIRST_YEAR
                ? List.of(book.finding(id(), "BEFORE_CONVERSION_YEAR", severity).with("firstYear", FIRST_YEAR))
                : List.of();
    }
}
