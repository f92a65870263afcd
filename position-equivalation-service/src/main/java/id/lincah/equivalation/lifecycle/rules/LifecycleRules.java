package id.lincah.equivalation.lifecycle.rules;

import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.regulation.Rules;
import java.util.List;

/** What may become of a functional official after the equivalation. */
public final class LifecycleRules {
    public static final Rules<ReturnFacts> RETURN = new Rules<>(List.of(new ReturnToStructure(EquivalationLaw.book())));

    private LifecycleRules() {}
}
