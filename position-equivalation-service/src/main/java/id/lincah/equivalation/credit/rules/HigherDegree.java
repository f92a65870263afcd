package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AK-10: the degree is higher than the one held before; D-IV and S-1 are of one rank. */
public record HigherDegree(RuleBook book) implements Rule<EducationFacts> {
    @Override
    public String id() {
        return "AK-10";
    }

    @Override
    public List<Finding> examine(EducationFacts facts) {
        return facts.obtained().atLeast(facts.former()) && !facts.former().atLeast(facts.obtained())
                ? List.of()
                : List.of(book.finding(id(), "DEGREE_NOT_HIGHER", Severity.BLOCKING));
    }
}
