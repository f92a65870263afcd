package id.lincah.equivalation.income.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.ArrayList;
import java.util.List;

/** INC-05: reviewed at each change, ended when the new income reaches the old; a later fall is for a person to judge. */
public record TopUpReview(RuleBook book) implements Rule<IncomeHistoryFacts> {
    @Override
    public String id() {
        return "INC-05";
    }

    @Override
    public List<Finding> examine(IncomeHistoryFacts facts) {
        var findings = new ArrayList<Finding>();
        IncomeHistoryFacts.Period last = null;
        for (var period : facts.periods()) {
            if (last != null && last.topUp() > 0 && period.topUp() == 0) {
                findings.add(
                        book.finding(id(), "TOP_UP_ENDED", Severity.INFORMATION).with("from", period.from()));
            }
            if (period.topUp() == 0 && period.after() < period.before()) {
                findings.add(
                        book.finding(id(), "INCOME_FELL_AGAIN", Severity.REVIEW).with("from", period.from()));
            }
            last = period;
        }
        return findings;
    }
}
