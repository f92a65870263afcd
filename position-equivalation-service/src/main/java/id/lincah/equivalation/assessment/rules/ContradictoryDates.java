package id.lincah.equivalation.assessment.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** Dates that cannot all be true are judged by a person. */
public record ContradictoryDates(RuleBook book) implements Rule<AssessmentFacts> {
    @Override
    public String id() {
        return "DATA-01";
    }

    @Override
    public List<Finding> examine(AssessmentFacts facts) {
        var person = facts.person();
        var diedBeforeBirth = person.deceasedOn() != null && person.deceasedOn().isBefore(person.birthDate());
        return diedBeforeBirth || person.birthDate().isAfter(facts.referenceDate())
                ? List.of(book.finding(id(), "CONTRADICTORY_DATES", Severity.REVIEW))
                : List.of();
    }
}
