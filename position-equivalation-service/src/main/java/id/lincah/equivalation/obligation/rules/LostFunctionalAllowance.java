package id.lincah.equivalation.obligation.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** Whoever became an executor by a missed deadline has no functional allowance from the day of the dismissal. */
public record LostFunctionalAllowance(RuleBook book) implements Rule<ObligationFacts> {
    @Override
    public String id() {
        return "R17-40";
    }

    @Override
    public List<Finding> examine(ObligationFacts facts) {
        return MissedMasterDegree.dismisses(facts)
                ? List.of(book.finding(id(), "FUNCTIONAL_ALLOWANCE_LOST", Severity.INFORMATION)
                        .with("from", facts.firstDayLate()))
                : List.of();
    }
}
