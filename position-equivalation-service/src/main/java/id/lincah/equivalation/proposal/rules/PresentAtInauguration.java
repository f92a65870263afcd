package id.lincah.equivalation.proposal.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R17-26: whoever does not attend does not obtain the position, and can be scheduled again. */
public record PresentAtInauguration(RuleBook book) implements Rule<InaugurationFacts> {
    @Override
    public String id() {
        return "R17-26";
    }

    @Override
    public List<Finding> examine(InaugurationFacts facts) {
        return facts.absent() ? List.of(book.finding(id(), "ABSENT_AT_INAUGURATION", Severity.REVIEW)) : List.of();
    }
}
