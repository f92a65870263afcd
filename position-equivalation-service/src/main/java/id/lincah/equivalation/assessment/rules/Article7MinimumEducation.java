package id.lincah.equivalation.assessment.rules;

import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** Art. 7(b): at least S-1 or D-IV; under 17/2021 nobody below that is equated, but for a documented override. */
public record Article7MinimumEducation(RuleBook book) implements Rule<AssessmentFacts> {
    @Override
    public String id() {
        return "R17-10";
    }

    @Override
    public List<Finding> examine(AssessmentFacts facts) {
        if (facts.person().education().atLeast(EducationLevel.S1)) {
            return List.of();
        }
        return facts.educationOverride() == null
                ? List.of(book.finding(id(), "EDUCATION_BELOW_S1", Severity.BLOCKING))
                : List.of(book.finding(id(), "EDUCATION_OVERRIDE", Severity.INFORMATION)
                        .with("document", facts.educationOverride()));
    }
}
