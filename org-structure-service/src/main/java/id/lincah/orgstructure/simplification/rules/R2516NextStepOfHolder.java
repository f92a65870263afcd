package id.lincah.orgstructure.simplification.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R25-16: the holder in a removed unit has a next step. */
public record R2516NextStepOfHolder(RuleBook book) implements Rule<RemovalFacts> {

    @Override
    public String id() {
        return "R25-16";
    }

    @Override
    public List<Finding> examine(RemovalFacts facts) {
        if (!facts.removed() || !facts.occupied() || facts.nextStep() != null) {
            return List.of();
        }
        return List.of(book.finding(id(), "OCCUPANT_WITHOUT_NEXT_STEP", Severity.BLOCKING)
                .with("unit", facts.unitCode())
                .with("unitName", facts.unitName()));
    }
}
