package id.lincah.orgstructure.simplification.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R25-10: every function of a removed unit goes to a successor. */
public record R2510FunctionsAssigned(RuleBook book) implements Rule<RemovalFacts> {

    @Override
    public String id() {
        return "R25-10";
    }

    @Override
    public List<Finding> examine(RemovalFacts facts) {
        if (!facts.removed() || facts.unassignedFunctions().isEmpty()) {
            return List.of();
        }
        return List.of(book.finding(id(), "FUNCTION_UNASSIGNED", Severity.BLOCKING)
                .with("unit", facts.unitCode())
                .with("unitName", facts.unitName())
                .with("functions", String.join("; ", facts.unassignedFunctions())));
    }
}
