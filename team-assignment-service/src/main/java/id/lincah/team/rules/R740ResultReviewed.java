package id.lincah.team.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R7-40: Level 1 accepts only what Level 2 has reviewed. */
record R740ResultReviewed(RuleBook book) implements Rule<TeamFacts> {
    @Override
    public String id() {
        return "R7-40";
    }

    @Override
    public List<Finding> examine(TeamFacts facts) {
        return facts.state() == TeamState.LEVEL2_REVIEWED
                ? List.of()
                : List.of(book.finding(id(), "RESULT_NOT_REVIEWED", Severity.BLOCKING));
    }
}
