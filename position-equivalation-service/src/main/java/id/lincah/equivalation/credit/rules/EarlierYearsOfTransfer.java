package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AK-42: only a transfer brings the years in the last grade along. */
public record EarlierYearsOfTransfer(RuleBook book) implements Rule<OpeningFacts> {
    @Override
    public String id() {
        return "AK-42";
    }

    @Override
    public List<Finding> examine(OpeningFacts facts) {
        return facts.earlierPredicates().isEmpty() || facts.ground() == OpeningGround.TRANSFER
                ? List.of()
                : List.of(book.finding(id(), "EARLIER_YEARS_MISPLACED", Severity.BLOCKING));
    }
}
