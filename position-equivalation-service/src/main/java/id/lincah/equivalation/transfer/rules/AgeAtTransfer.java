package id.lincah.equivalation.transfer.rules;

import id.lincah.equivalation.rules.Anniversary;
import id.lincah.regulation.DatedTable;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AK-41: appointed no later than the day the highest age is reached; the birthday itself passes. */
public record AgeAtTransfer(RuleBook book, DatedTable<Integer> ages) implements Rule<TransferFacts> {
    @Override
    public String id() {
        return "AK-41";
    }

    @Override
    public List<Finding> examine(TransferFacts facts) {
        var age = ages.rowFor(facts.effectiveDate(), facts.targetLevel())
                .orElseThrow(() -> new IllegalStateException("transfer-ages.csv lacks " + facts.targetLevel()));
        var latest = Anniversary.after(facts.birthDate(), age);
        return facts.effectiveDate().isAfter(latest)
                ? List.of(book.finding(id(), "AGE_LIMIT", Severity.BLOCKING)
                        .with("age", age)
                        .with("latest", latest))
                : List.of();
    }
}
