package id.lincah.equivalation.income.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** INC-07: an allowance the table does not know leaves the comparison incomplete, and says so. */
public record AllowanceKnown(RuleBook book, Allowances allowances) implements Rule<IncomeFacts> {
    @Override
    public String id() {
        return "INC-07";
    }

    @Override
    public List<Finding> examine(IncomeFacts facts) {
        var findings = new ArrayList<Finding>();
        if (isAsked(facts.before())
                && allowances.structural(facts.day(), facts.echelon()).isEmpty()) {
            findings.add(unknown(String.valueOf(facts.echelon())));
        }
        if (isAsked(facts.after())
                && allowances.functional(facts.day(), facts.level()).isEmpty()) {
            findings.add(unknown(facts.level().name()));
        }
        return findings;
    }

    private static boolean isAsked(Map<IncomeComponent, Long> side) {
        return !side.containsKey(IncomeComponent.POSITION_ALLOWANCE);
    }

    private Finding unknown(String holder) {
        return book.finding(id(), "ALLOWANCE_UNKNOWN", Severity.INFORMATION).with("holder", holder);
    }
}
