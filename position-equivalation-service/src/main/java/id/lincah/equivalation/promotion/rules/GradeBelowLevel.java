package id.lincah.equivalation.promotion.rules;

import id.lincah.equivalation.rules.FunctionalLevels;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AK-25: who stands below the range of the level by equivalation finds no threshold in the table. */
public record GradeBelowLevel(RuleBook book, FunctionalLevels levels) implements Rule<PromotionFacts> {
    @Override
    public String id() {
        return "AK-25";
    }

    @Override
    public List<Finding> examine(PromotionFacts facts) {
        var range = levels.on(facts.asOf(), facts.level());
        if (!facts.grade().isBelow(range.lowest())) {
            return List.of();
        }
        var intoTheLowest = facts.grade().next().filter(range.lowest()::equals).isPresent();
        return intoTheLowest && !facts.equated()
                ? List.of()
                : List.of(book.finding(id(), "TABLE_ENTRY_MISSING", Severity.REVIEW));
    }
}
