package id.lincah.equivalation.equivalationcase.rules;

import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.regulation.Rules;
import java.util.List;

/** The principles that stay visible with every case. */
public final class PrincipleRules {
    public static final Rules<PrincipleFacts> RULES = new Rules<>(List.of(new PrinciplesKept(EquivalationLaw.book())));

    private PrincipleRules() {}
}
