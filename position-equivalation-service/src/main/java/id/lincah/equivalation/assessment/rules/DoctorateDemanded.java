package id.lincah.equivalation.assessment.rules;

import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** A functional position that demands S-3 has no deadline in the equivalation rules. */
public record DoctorateDemanded(RuleBook book) implements Rule<AssessmentFacts> {
    @Override
    public String id() {
        return "DATA-02";
    }

    @Override
    public List<Finding> examine(AssessmentFacts facts) {
        var demanded = facts.target().requiredEducation().atLeast(EducationLevel.S3);
        return demanded && !facts.person().education().atLeast(EducationLevel.S3)
                ? List.of(book.finding(id(), "REQUIREMENT_NOT_REGULATED", Severity.REVIEW))
                : List.of();
    }
}
