package id.lincah.equivalation.assessment.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** Art. 4(2): the target functional position is already established by regulation. */
public record Article4EstablishedTarget(RuleBook book) implements Rule<AssessmentFacts> {
    @Override
    public String id() {
        return "R17-04";
    }

    @Override
    public List<Finding> examine(AssessmentFacts facts) {
        return !facts.target().established()
                ? List.of(book.finding(id(), "TARGET_JF_NOT_ESTABLISHED", Severity.BLOCKING))
                : List.of();
    }
}
