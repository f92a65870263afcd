package id.lincah.equivalation.assessment.rules;

import id.lincah.equivalation.rules.RetirementAges;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.time.LocalDate;
import java.util.List;

/** The age tested is that of the current position; in the month it is reached a person decides. */
public record RetirementReached(RuleBook book, RetirementAges ages) implements Rule<AssessmentFacts> {
    @Override
    public String id() {
        return "BUP-03";
    }

    @Override
    public List<Finding> examine(AssessmentFacts facts) {
        return ages.reachedOn(facts.person().birthDate(), facts.source().kind()).stream()
                .filter(bup -> !facts.referenceDate().isBefore(bup))
                .map(bup -> reached(facts.referenceDate(), bup))
                .toList();
    }

    private Finding reached(LocalDate day, LocalDate bup) {
        var pension = RetirementAges.pensionFrom(bup);
        var finding = day.isBefore(pension)
                ? book.finding(id(), "BUP_REACHED_SAME_MONTH", Severity.REVIEW)
                : book.finding(id(), "BUP_REACHED", Severity.BLOCKING);
        return finding.with("bupDate", bup).with("pension", pension);
    }
}
