package id.lincah.equivalation.credit.rules;

import id.lincah.equivalation.rules.CreditThresholds;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AK-45: for a grade outside the level a person sets the base, with reasons. */
public record BaseReasoned(RuleBook book, CreditThresholds thresholds) implements Rule<OpeningFacts> {
    @Override
    public String id() {
        return "AK-45";
    }

    @Override
    public List<Finding> examine(OpeningFacts facts) {
        var unknown = !facts.isEarlierAccount()
                && thresholds
                        .opens(facts.levelSince(), facts.level(), facts.grade())
                        .isEmpty();
        return unknown && (facts.told() == null || !facts.reasoned())
                ? List.of(book.finding(id(), "TABLE_ENTRY_MISSING", Severity.REVIEW))
                : List.of();
    }
}
