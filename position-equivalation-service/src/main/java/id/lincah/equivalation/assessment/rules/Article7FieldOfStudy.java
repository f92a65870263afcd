package id.lincah.equivalation.assessment.rules;

import id.lincah.equivalation.rules.Anniversary;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** Art. 7(b): the specific qualification the functional position demands, at the latest within four years. */
public record Article7FieldOfStudy(RuleBook book) implements Rule<AssessmentFacts> {
    @Override
    public String id() {
        return "R17-08";
    }

    private static final int YEARS = 4;

    @Override
    public List<Finding> examine(AssessmentFacts facts) {
        return facts.target().educationFieldFit()
                ? List.of()
                : List.of(book.finding(id(), "EDUCATION_FIELD_GAP", Severity.OBLIGATION)
                        .with("due", Anniversary.after(facts.referenceDate(), YEARS)));
    }
}
