package id.lincah.performance.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** D-15: results are not rated above expectation while a main result is below it. Additional results do not block. */
public record NoMainResultBelow(RuleBook book) implements Rule<RatingFacts> {
    @Override
    public String id() {
        return "D-15";
    }

    @Override
    public List<Finding> examine(RatingFacts facts) {
        var broken = facts.results() == Rating.ABOVE && facts.mainResults().contains(Rating.BELOW);
        return broken ? List.of(book.finding(id(), "MAIN_RESULT_BELOW", Severity.BLOCKING)) : List.of();
    }
}
