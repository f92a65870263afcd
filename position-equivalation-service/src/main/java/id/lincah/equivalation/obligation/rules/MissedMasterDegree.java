package id.lincah.equivalation.obligation.rules;

import id.lincah.equivalation.rules.Regime;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** 17/2021: whoever misses the deadline for S-2 is dismissed from the functional position and placed as executor. */
public record MissedMasterDegree(RuleBook book) implements Rule<ObligationFacts> {
    @Override
    public String id() {
        return "R17-12";
    }

    @Override
    public List<Finding> examine(ObligationFacts facts) {
        return dismisses(facts)
                ? List.of(book.finding(id(), "DISMISSAL_TO_EXECUTOR", Severity.BLOCKING)
                        .with("from", facts.firstDayLate()))
                : List.of();
    }

    static boolean dismisses(ObligationFacts facts) {
        return facts.code() == ObligationCode.EDUCATION_GAP_S2
                && facts.regime() == Regime.PERMENPANRB_17_2021
                && facts.isMissed();
    }
}
