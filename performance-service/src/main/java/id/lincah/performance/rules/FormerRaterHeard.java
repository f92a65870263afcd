package id.lincah.performance.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * D-24: the annual rater is the rater on the last day. Who has supervised for fewer than 28 days by then (both days
 * counted) needs the former rater's last periodic evaluation.
 */
public record FormerRaterHeard(RuleBook book) implements Rule<SupervisionFacts> {
    private static final int ENOUGH_DAYS = 28;

    @Override
    public String id() {
        return "D-24";
    }

    @Override
    public List<Finding> examine(SupervisionFacts facts) {
        if (!facts.annual() || facts.supervisedSince() == null || facts.formerRaterEvaluated()) {
            return List.of();
        }
        var days = ChronoUnit.DAYS.between(facts.supervisedSince(), facts.lastDay()) + 1;
        return days < ENOUGH_DAYS
                ? List.of(book.finding(id(), "FORMER_RATER_EVALUATION_MISSING", Severity.BLOCKING)
                        .with("days", Math.max(days, 0)))
                : List.of();
    }
}
