package id.lincah.team.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R7-28: a letter records the assignment before it begins. */
record R728LetterIssued(RuleBook book) implements Rule<StartFacts> {
    @Override
    public String id() {
        return "R7-28";
    }

    @Override
    public List<Finding> examine(StartFacts facts) {
        return facts.letterIssued() ? List.of() : List.of(book.finding(id(), "LETTER_MISSING", Severity.BLOCKING));
    }
}
