package id.lincah.orgstructure.simplification.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R25-18: a claim names its criterion and its legal basis; here for a unit of a scenario, kept or removed. */
public record R2518ClaimOfUnit(RuleBook book) implements Rule<RemovalFacts> {

    @Override
    public String id() {
        return "R25-18";
    }

    @Override
    public List<Finding> examine(RemovalFacts facts) {
        if (facts.claim() == null || facts.claim().supported()) {
            return List.of();
        }
        return List.of(book.finding(id(), "EXEMPTION_UNSUPPORTED", Severity.BLOCKING)
                .with("unit", facts.unitCode())
                .with("unitName", facts.unitName()));
    }
}
