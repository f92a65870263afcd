package id.lincah.equivalation.assessment.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** Nobody is appointed after death; asked when a case is assessed and again on the day of inauguration. */
public record LivingOnReferenceDay(RuleBook book) implements Rule<AssessmentFacts> {
    @Override
    public String id() {
        return "R17-26";
    }

    @Override
    public List<Finding> examine(AssessmentFacts facts) {
        var deceasedOn = facts.person().deceasedOn();
        // A death before the birth proves nothing about either date: DATA-01 sends it to a person.
        var dead = deceasedOn != null
                && !deceasedOn.isAfter(facts.referenceDate())
                && !deceasedOn.isBefore(facts.person().birthDate());
        return dead ? List.of(book.finding(id(), "DECEASED", Severity.BLOCKING)) : List.of();
    }
}
