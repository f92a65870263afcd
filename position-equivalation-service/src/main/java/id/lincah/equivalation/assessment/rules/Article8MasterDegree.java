package id.lincah.equivalation.assessment.rules;

import id.lincah.equivalation.rules.Anniversary;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** Art. 8: an S-1 holder whose functional position demands S-2 finishes it within four years. */
public record Article8MasterDegree(RuleBook book) implements Rule<AssessmentFacts> {
    @Override
    public String id() {
        return "R17-11";
    }

    private static final int YEARS = 4;

    @Override
    public List<Finding> examine(AssessmentFacts facts) {
        return lacksMaster(facts)
                ? List.of(book.finding(id(), "EDUCATION_GAP_S2", Severity.OBLIGATION)
                        .with("due", Anniversary.after(facts.referenceDate(), YEARS)))
                : List.of();
    }

    static boolean lacksMaster(AssessmentFacts facts) {
        var education = facts.person().education();
        return facts.target().requiredEducation().atLeast(EducationLevel.S2)
                && education.atLeast(EducationLevel.S1)
                && !education.atLeast(EducationLevel.S2);
    }
}
