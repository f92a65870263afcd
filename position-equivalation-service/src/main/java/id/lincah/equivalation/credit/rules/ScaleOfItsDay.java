package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AK-15: the conventional scale ended with 2022, and only an earlier account was kept on it. */
public record ScaleOfItsDay(RuleBook book) implements Rule<OpeningFacts> {
    @Override
    public String id() {
        return "AK-15";
    }

    @Override
    public List<Finding> examine(OpeningFacts facts) {
        var allowed = facts.scale() == Scale.INTEGRATED
                || facts.isEarlierAccount() && facts.creditOn().isBefore(Ledger.NEW_SCALE);
        return allowed
                ? List.of()
                : List.of(book.finding(id(), "CONVENTIONAL_SCALE_ENDED", Severity.BLOCKING)
                        .with("from", Ledger.NEW_SCALE));
    }
}
