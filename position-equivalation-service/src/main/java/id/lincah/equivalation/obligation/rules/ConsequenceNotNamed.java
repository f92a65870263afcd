package id.lincah.equivalation.obligation.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** A duty whose provision names no consequence: when it is missed a person decides, the machine does not. */
public record ConsequenceNotNamed(RuleBook book, String id, Silent silent) implements Rule<ObligationFacts> {
    /** Which duties the provision lays without saying what follows. */
    public interface Silent {
        boolean about(ObligationFacts facts);
    }

    @Override
    public List<Finding> examine(ObligationFacts facts) {
        return silent.about(facts) && facts.isMissed()
                ? List.of(book.finding(id, "CONSEQUENCE_NOT_REGULATED", Severity.REVIEW)
                        .with("from", facts.firstDayLate()))
                : List.of();
    }
}
