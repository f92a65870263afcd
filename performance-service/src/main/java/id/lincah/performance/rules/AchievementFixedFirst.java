package id.lincah.performance.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R6-31, D-13: the organisation's achievement is fixed before anybody in it is rated. */
public record AchievementFixedFirst(RuleBook book) implements Rule<RatingFacts> {
    @Override
    public String id() {
        return "R6-31";
    }

    @Override
    public List<Finding> examine(RatingFacts facts) {
        return facts.achievement() == null
                ? List.of(book.finding(id(), "ORG_ACHIEVEMENT_MISSING", Severity.BLOCKING))
                : List.of();
    }
}
