package id.lincah.equivalation.credit.rules;

import id.lincah.equivalation.rules.CreditThresholds;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AK-44: where the table knows the grade, its lower bound is the base, whatever a document says. */
public record BaseOfTable(RuleBook book, CreditThresholds thresholds) implements Rule<OpeningFacts> {
    @Override
    public String id() {
        return "AK-44";
    }

    @Override
    public List<Finding> examine(OpeningFacts facts) {
        var table = thresholds.opens(facts.levelSince(), facts.level(), facts.grade());
        var differs = !facts.isEarlierAccount()
                && facts.told() != null
                && table.filter(base -> base.compareTo(facts.told()) != 0).isPresent();
        return differs
                ? List.of(book.finding(id(), "BASE_NOT_OF_TABLE", Severity.BLOCKING)
                        .with("expected", table.get()))
                : List.of();
    }
}
