package id.lincah.team.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R7-20: an assignment begins on its start date, not before. */
record R720StartReached(RuleBook book) implements Rule<StartFacts> {
    @Override
    public String id() {
        return "R7-20";
    }

    @Override
    public List<Finding> examine(StartFacts facts) {
        if (!facts.on().isBefore(facts.startsOn())) {
            return List.of();
        }
        return List.of(
                book.finding(id(), "START_NOT_REACHED", Severity.BLOCKING).with("startsOn", facts.startsOn()));
    }
}
