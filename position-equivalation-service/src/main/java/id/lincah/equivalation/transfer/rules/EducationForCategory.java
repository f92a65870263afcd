package id.lincah.equivalation.transfer.rules;

import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AK-40: S-1/D-IV for expertise, secondary school for skill. */
public record EducationForCategory(RuleBook book) implements Rule<TransferFacts> {
    @Override
    public String id() {
        return "AK-40";
    }

    @Override
    public List<Finding> examine(TransferFacts facts) {
        var required = switch (facts.targetLevel().category()) {
            case EXPERTISE -> EducationLevel.S1;
            case SKILL -> EducationLevel.SMA;
        };
        return facts.education().atLeast(required)
                ? List.of()
                : List.of(
                        book.finding(id(), "EDUCATION_LEVEL", Severity.BLOCKING).with("required", required));
    }
}
