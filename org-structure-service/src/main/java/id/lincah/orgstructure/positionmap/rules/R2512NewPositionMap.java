package id.lincah.orgstructure.positionmap.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R25-12: the output of a simplification is a new position map; worth saying while it is missing, never a refusal. */
public record R2512NewPositionMap(RuleBook book) implements Rule<NewMapFacts> {

    @Override
    public String id() {
        return "R25-12";
    }

    @Override
    public List<Finding> examine(NewMapFacts facts) {
        if (facts.enacted()) {
            return List.of();
        }
        var code = facts.drafted() ? "POSITION_MAP_NOT_ENACTED" : "POSITION_MAP_MISSING";
        return List.of(book.finding(id(), code, Severity.INFORMATION)
                .with("effectiveOn", facts.effectiveOn().toString()));
    }
}
