package id.lincah.equivalation.assessment.rules;

import id.lincah.equivalation.rules.Anniversary;
import id.lincah.equivalation.rules.RetirementAges;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** Art. 7 names no remaining service: retirement within twelve months is a warning only. */
public record Article7RetirementWarning(RuleBook book, RetirementAges ages) implements Rule<AssessmentFacts> {
    @Override
    public String id() {
        return "R17-14";
    }

    @Override
    public List<Finding> examine(AssessmentFacts facts) {
        var inOneYear = Anniversary.after(facts.referenceDate(), 1);
        return ages.reachedOn(facts.person().birthDate(), facts.source().kind()).stream()
                .filter(bup -> facts.referenceDate().isBefore(bup) && bup.isBefore(inOneYear))
                .map(bup -> book.finding(id(), "BUP_WITHIN_12_MONTHS", Severity.INFORMATION)
                        .with("bupDate", bup))
                .toList();
    }
}
