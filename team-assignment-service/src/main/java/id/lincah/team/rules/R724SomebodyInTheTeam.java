package id.lincah.team.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R7-24: a team is at least one functional official or executing staff. */
record R724SomebodyInTheTeam(RuleBook book) implements Rule<TeamFacts> {
    @Override
    public String id() {
        return "R7-24";
    }

    @Override
    public List<Finding> examine(TeamFacts facts) {
        return facts.members() > 0 ? List.of() : List.of(book.finding(id(), "TEAM_WITHOUT_MEMBER", Severity.BLOCKING));
    }
}
