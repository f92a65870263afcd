package id.lincah.team.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R7-20: the stated period has a first and a last day; one day is a period. */
record R720PeriodInOrder(RuleBook book) implements Rule<TeamFacts> {
    @Override
    public String id() {
        return "R7-20";
    }

    @Override
    public List<Finding> examine(TeamFacts facts) {
        if (!facts.endsOn().isBefore(facts.startsOn())) {
            return List.of();
        }
        return List.of(book.finding(id(), "PERIOD_REVERSED", Severity.BLOCKING)
                .with("startsOn", facts.startsOn())
                .with("endsOn", facts.endsOn()));
    }
}
