package id.lincah.team.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R7-28, D-02: the team serves a target, a work result of the owning unit. */
record R728TargetLinked(RuleBook book) implements Rule<TeamFacts> {
    @Override
    public String id() {
        return "R7-28";
    }

    @Override
    public List<Finding> examine(TeamFacts facts) {
        boolean linked = facts.targetResult() != null && !facts.targetResult().isBlank();
        return linked ? List.of() : List.of(book.finding(id(), "TARGET_MISSING", Severity.BLOCKING));
    }
}
