package id.lincah.equivalation.correction.rules;

import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.regulation.Rules;
import java.util.List;

/** The rules on correcting an equivalation. */
public final class CorrectionRules {
    public static final Rules<CorrectionFacts> RULES = new Rules<>(List.of(new OneActiveCase(EquivalationLaw.book())));

    private CorrectionRules() {}
}
