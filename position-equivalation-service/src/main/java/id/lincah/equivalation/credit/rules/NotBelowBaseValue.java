package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AK-14: who has less than the base value of the level starts at zero, and is told. */
public record NotBelowBaseValue(RuleBook book) implements Rule<CreditIntegrationFacts> {
    @Override
    public String id() {
        return "AK-14";
    }

    @Override
    public List<Finding> examine(CreditIntegrationFacts facts) {
        return facts.conventional().compareTo(facts.baseValue()) < 0
                ? List.of(book.finding(id(), "BELOW_BASE_VALUE", Severity.INFORMATION)
                        .with("baseValue", facts.baseValue()))
                : List.of();
    }
}
