package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AKP-06: years are counted from the grade to the reference day, so the grade cannot begin after it. */
public record GradeBeforeReferenceDay(RuleBook book) implements Rule<CreditGrantFacts> {
    @Override
    public String id() {
        return "AKP-06";
    }

    @Override
    public List<Finding> examine(CreditGrantFacts facts) {
        return facts.gradeSince().isAfter(facts.referenceDate())
                ? List.of(book.finding(id(), "CONTRADICTORY_DATES", Severity.REVIEW))
                : List.of();
    }
}
