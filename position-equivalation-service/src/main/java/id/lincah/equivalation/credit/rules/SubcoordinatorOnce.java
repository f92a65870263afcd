package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R17-37: one performance year gives one bonus. */
public record SubcoordinatorOnce(RuleBook book) implements Rule<SubcoordinatorFacts> {
    @Override
    public String id() {
        return "R17-37";
    }

    @Override
    public List<Finding> examine(SubcoordinatorFacts facts) {
        return facts.counted() ? List.of(book.finding(id(), "SUBCOORDINATOR_COUNTED", Severity.BLOCKING)) : List.of();
    }
}
