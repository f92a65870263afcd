package id.lincah.equivalation.assessment.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** Art. 6 and 7(c): the tasks, the function or the experience fit the functional position; a misfit is for a person to judge. */
public record Article6And7TaskFit(RuleBook book) implements Rule<AssessmentFacts> {
    @Override
    public String id() {
        return "R17-09";
    }

    @Override
    public List<Finding> examine(AssessmentFacts facts) {
        return !facts.target().taskFit() ? List.of(book.finding(id(), "TASK_MISMATCH", Severity.REVIEW)) : List.of();
    }
}
