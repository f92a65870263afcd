package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AKP-09: a base is entered once; a wrong one is taken back first. */
public record BaseOnce(RuleBook book) implements Rule<OpeningFacts> {
    @Override
    public String id() {
        return "AKP-09";
    }

    @Override
    public List<Finding> examine(OpeningFacts facts) {
        return facts.hasBase() ? List.of(book.finding(id(), "BASE_EXISTS", Severity.BLOCKING)) : List.of();
    }
}
