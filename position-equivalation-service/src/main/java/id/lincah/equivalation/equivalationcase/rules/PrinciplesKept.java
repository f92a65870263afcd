package id.lincah.equivalation.equivalationcase.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.Arrays;
import java.util.List;

/** R17-30: equal career worth, no loss of income, a clear role; a person must look at a case that breaks one of them. */
public record PrinciplesKept(RuleBook book) implements Rule<PrincipleFacts> {
    @Override
    public String id() {
        return "R17-30";
    }

    @Override
    public List<Finding> examine(PrincipleFacts facts) {
        return Arrays.stream(Principle.values())
                .filter(principle -> !principle.isKept(facts))
                .map(principle -> book.finding(id(), principle.broken(), Severity.REVIEW))
                .toList();
    }
}
