package id.lincah.equivalation.proposal.rules;

import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rules;
import java.util.List;

/** What an answer to one line must satisfy. */
public final class LineRules {
    public static final Rules<LineFacts> RULES = new Rules<>(
            List.of(new MinistryInCharge(EquivalationLaw.book()), new ReasonedAnswer(EquivalationLaw.book())));

    private LineRules() {}

    public static List<Finding> refusals(LineFacts facts) {
        return RULES.examine(facts).stream().filter(Finding::isBlocking).toList();
    }
}
