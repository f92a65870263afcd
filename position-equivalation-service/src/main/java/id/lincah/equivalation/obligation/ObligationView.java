package id.lincah.equivalation.obligation;

import id.lincah.equivalation.obligation.rules.ObligationCode;
import id.lincah.equivalation.obligation.rules.ObligationFacts;
import id.lincah.equivalation.obligation.rules.ObligationRules;
import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.equivalation.rules.Regime;
import id.lincah.regulation.Language;
import id.lincah.request.FindingView;
import java.time.LocalDate;
import java.util.List;

/** One duty with what it brings today: limits while it is open (R17-34), consequences once it is missed. */
public record ObligationView(Obligation obligation, List<FindingView> findings) {
    static ObligationView of(Obligation obligation, LocalDate today, Language language) {
        var closed = List.of("MET", "CANCELLED").contains(obligation.state());
        var facts = new ObligationFacts(
                ObligationCode.valueOf(obligation.code()),
                Regime.valueOf(obligation.regime()),
                obligation.due(),
                today,
                closed,
                0);
        return new ObligationView(
                obligation, FindingView.of(ObligationRules.RULES.examine(facts), EquivalationLaw.book(), language));
    }
}
