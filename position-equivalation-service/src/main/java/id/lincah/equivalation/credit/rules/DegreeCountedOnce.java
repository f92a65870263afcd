package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AK-10: a degree gives its bonus once, and a lower one none after it. */
public record DegreeCountedOnce(RuleBook book) implements Rule<EducationFacts> {
    @Override
    public String id() {
        return "AK-10";
    }

    @Override
    public List<Finding> examine(EducationFacts facts) {
        return facts.counted().stream().noneMatch(earlier -> earlier.atLeast(facts.obtained()))
                ? List.of()
                : List.of(book.finding(id(), "DEGREE_COUNTED", Severity.BLOCKING));
    }
}
