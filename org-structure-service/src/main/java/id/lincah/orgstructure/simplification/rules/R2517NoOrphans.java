package id.lincah.orgstructure.simplification.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R25-17: no unit hangs under a removed unit. */
public record R2517NoOrphans(RuleBook book) implements Rule<RemovalFacts> {

    @Override
    public String id() {
        return "R25-17";
    }

    @Override
    public List<Finding> examine(RemovalFacts facts) {
        if (!facts.removed() || facts.orphans().isEmpty()) {
            return List.of();
        }
        return List.of(book.finding(id(), "ORPHAN_UNIT", Severity.BLOCKING)
                .with("unit", facts.unitCode())
                .with("unitName", facts.unitName())
                .with("children", String.join("; ", facts.orphans())));
    }
}
