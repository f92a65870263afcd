package id.lincah.equivalation.assessment.rules;

import id.lincah.equivalation.rules.FunctionalLevels;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Grade;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** Art. 5: equivalation happens whatever the grade; one outside the range of the level is only noted. Contract employees (PPPK) have none on this scale. */
public record Article5AnyGrade(RuleBook book, FunctionalLevels levels) implements Rule<AssessmentFacts> {
    @Override
    public String id() {
        return "R17-05";
    }

    @Override
    public List<Finding> examine(AssessmentFacts facts) {
        var range = levels.on(facts.referenceDate(), facts.target().level());
        var grade = facts.person().grade();
        if (grade == null) {
            return List.of();
        }
        if (grade.isBelow(range.lowest())) {
            return List.of(noted("GRADE_BELOW_RANGE", grade, range));
        }
        return grade.isAbove(range.highest()) ? List.of(noted("GRADE_ABOVE_RANGE", grade, range)) : List.of();
    }

    private Finding noted(String code, Grade grade, FunctionalLevels.Row range) {
        return book.finding(id(), code, Severity.INFORMATION)
                .with("grade", grade.toString())
                .with("lowest", range.lowest().toString())
                .with("highest", range.highest().toString());
    }
}
