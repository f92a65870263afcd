package id.lincah.equivalation.assessment.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.PositionKind;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** PP 11/2017 art. 53: whoever holds a functional position already has no case. */
public record Article53NotYetFunctional(RuleBook book) implements Rule<AssessmentFacts> {
    @Override
    public String id() {
        return "R17-15";
    }

    @Override
    public List<Finding> examine(AssessmentFacts facts) {
        return facts.source().kind() == PositionKind.FUNGSIONAL
                ? List.of(book.finding(id(), "ALREADY_FUNCTIONAL", Severity.BLOCKING))
                : List.of();
    }
}
