package id.lincah.equivalation.proposal.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R17-20: the validation answers every name; whoever returns or rejects one says why. */
public record ReasonedAnswer(RuleBook book) implements Rule<LineFacts> {
    @Override
    public String id() {
        return "R17-20";
    }

    @Override
    public List<Finding> examine(LineFacts facts) {
        var silent = facts.remarks() == null || facts.remarks().isBlank();
        return facts.answer() != LineAnswer.VALIDATED && silent
                ? List.of(book.finding(id(), "REMARKS_REQUIRED", Severity.BLOCKING))
                : List.of();
    }
}
