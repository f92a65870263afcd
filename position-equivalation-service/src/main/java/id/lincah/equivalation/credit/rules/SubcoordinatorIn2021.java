package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R17-37: the bonus of a <em>subkoordinator</em> is for performance year 2021 only. */
public record SubcoordinatorIn2021(RuleBook book) implements Rule<SubcoordinatorFacts> {
    private static final int YEAR = 2021;

    @Override
    public String id() {
        return "R17-37";
    }

    @Override
    public List<Finding> examine(SubcoordinatorFacts facts) {
        return facts.year() == YEAR
                ? List.of()
                : List.of(book.finding(id(), "SUBCOORDINATOR_2021_ONLY", Severity.BLOCKING));
    }
}
