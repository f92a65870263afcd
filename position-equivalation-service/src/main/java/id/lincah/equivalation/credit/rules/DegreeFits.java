package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AK-10: the degree fits the functional position. */
public record DegreeFits(RuleBook book) implements Rule<EducationFacts> {
    @Override
    public String id() {
        return "AK-10";
    }

    @Override
    public List<Finding> examine(EducationFacts facts) {
        return facts.fits() ? List.of() : List.of(book.finding(id(), "DEGREE_DOES_NOT_FIT", Severity.BLOCKING));
    }
}
