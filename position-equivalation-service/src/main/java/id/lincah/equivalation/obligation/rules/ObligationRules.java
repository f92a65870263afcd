package id.lincah.equivalation.obligation.rules;

import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.equivalation.rules.Regime;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rules;
import java.util.List;
import java.util.Set;

/** What a duty brings with it while it is open, and what follows when it is missed. */
public final class ObligationRules {
    private static final Set<String> CONSEQUENCES =
            Set.of("DISMISSAL_TO_EXECUTOR", "MOVE_TO_OTHER_FUNCTION", "CONSEQUENCE_NOT_REGULATED");

    public static final Rules<ObligationFacts> RULES = new Rules<>(List.of(
            new MissedMasterDegree(EquivalationLaw.book()),
            new Article8CompetenceTest(EquivalationLaw.book()),
            new ConsequenceNotNamed(
                    EquivalationLaw.book(), "R17-08", facts -> facts.code() == ObligationCode.EDUCATION_FIELD_GAP),
            new ConsequenceNotNamed(EquivalationLaw.book(), "R17-33", ObligationRules::isDegreeUnder28),
            new Regulation28PromotionLimits(EquivalationLaw.book()),
            new LostFunctionalAllowance(EquivalationLaw.book())));

    public static final Rules<ProofFacts> PROOF = new Rules<>(List.of(new ProofInTime(EquivalationLaw.book())));

    private ObligationRules() {}

    /** The one thing that follows from missing the duty: every duty has one, if only that a person decides. */
    public static String consequence(List<Finding> findings) {
        return findings.stream()
                .map(Finding::code)
                .filter(CONSEQUENCES::contains)
                .findFirst()
                .orElse(null);
    }

    private static boolean isDegreeUnder28(ObligationFacts facts) {
        var degree =
                facts.code() == ObligationCode.EDUCATION_BELOW_S1 || facts.code() == ObligationCode.EDUCATION_GAP_S2;
        return degree && facts.regime() == Regime.PERMENPANRB_28_2019;
    }
}
