package id.lincah.equivalation.assessment.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** 28/2019: technical functional service, doable by a functional position, based on expertise. */
public record Regulation28TaskCriteria(RuleBook book) implements Rule<AssessmentFacts> {
    @Override
    public String id() {
        return "R17-31";
    }

    @Override
    public List<Finding> examine(AssessmentFacts facts) {
        return !facts.target().taskFit() ? List.of(book.finding(id(), "TASK_MISMATCH", Severity.REVIEW)) : List.of();
    }
}
