package id.lincah.orgstructure.simplification.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R25-11: a coordinator is of level <em>ahli madya</em>, a subcoordinator of level <em>ahli muda</em>. */
public record R2511CoordinatorLevel(RuleBook book) implements Rule<RemovalFacts> {

    @Override
    public String id() {
        return "R25-11";
    }

    @Override
    public List<Finding> examine(RemovalFacts facts) {
        if (!facts.removed()) {
            return List.of();
        }
        return facts.coordinators().stream()
                .filter(each -> each.level() != demanded(each.role()))
                .map(each -> book.finding(id(), "COORDINATOR_LEVEL", Severity.BLOCKING)
                        .with("unit", facts.unitCode())
                        .with("unitName", facts.unitName())
                        .with("function", each.function())
                        .with("role", each.role())
                        .with("demanded", demanded(each.role())))
                .toList();
    }

    private static FunctionalLevel demanded(CoordinationRole role) {
        return role == CoordinationRole.KOORDINATOR ? FunctionalLevel.AHLI_MADYA : FunctionalLevel.AHLI_MUDA;
    }
}
