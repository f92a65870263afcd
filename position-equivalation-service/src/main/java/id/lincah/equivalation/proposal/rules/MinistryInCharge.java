package id.lincah.equivalation.proposal.rules;

import id.lincah.equivalation.proposal.rules.LineFacts.Ministry;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R17-21: a central agency's proposal is answered by the PANRB minister alone; a region's first by home affairs. */
public record MinistryInCharge(RuleBook book) implements Rule<LineFacts> {
    @Override
    public String id() {
        return "R17-21";
    }

    @Override
    public List<Finding> examine(LineFacts facts) {
        if (!facts.regional()) {
            return facts.ministry() == Ministry.PANRB ? List.of() : refused("VALIDATOR_DECIDES");
        }
        return facts.considered() || facts.ministry() == Ministry.HOME_AFFAIRS
                ? List.of()
                : refused("HOME_AFFAIRS_DECIDES");
    }

    private List<Finding> refused(String code) {
        return List.of(book.finding(id(), code, Severity.BLOCKING));
    }
}
