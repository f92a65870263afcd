package id.lincah.performance.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R6-05: whoever has only additional results still lacks a main task; the plan is not fixed until it has one. */
public record MainResultPresent(RuleBook book) implements Rule<FixingFacts> {
    @Override
    public String id() {
        return "R6-05";
    }

    @Override
    public List<Finding> examine(FixingFacts facts) {
        return facts.results().contains(ResultKind.MAIN)
                ? List.of()
                : List.of(book.finding(id(), "NO_MAIN_RESULT", Severity.BLOCKING));
    }
}
