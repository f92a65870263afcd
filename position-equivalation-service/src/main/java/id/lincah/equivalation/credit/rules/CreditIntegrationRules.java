package id.lincah.equivalation.credit.rules;

import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.equivalation.rules.FunctionalLevels;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Rules;
import id.lincah.regulation.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** AK-14: conventional credit carried over to the new scale, once, when the scale changed. */
public final class CreditIntegrationRules {
    /** AK-15: credit counts on the new scale from performance year 2023. */
    private static final LocalDate NEW_SCALE = LocalDate.of(2023, 1, 1);

    private static final int DECIMALS = 2;
    private static final FunctionalLevels LEVELS = new FunctionalLevels();

    public static final Rules<CreditIntegrationFacts> RULES =
            new Rules<>(List.of(new NotBelowBaseValue(EquivalationLaw.book())));

    private CreditIntegrationRules() {}

    /** What the level is worth on the conventional scale at its start. */
    public static BigDecimal baseValue(FunctionalLevel level) {
        return LEVELS.on(NEW_SCALE, level).baseValue();
    }

    /** @param conventional not negative; there is no upper limit */
    public static CreditIntegration integrate(FunctionalLevel level, BigDecimal conventional) {
        var base = baseValue(level);
        var integrated = conventional.subtract(base).max(BigDecimal.ZERO).setScale(DECIMALS, RoundingMode.HALF_UP);
        var steps = List.of(
                Step.of("conventional", conventional), Step.of("baseValue", base), Step.of("integrated", integrated));
        return new CreditIntegration(
                integrated, RULES.examine(new CreditIntegrationFacts(level, conventional, base)), steps);
    }
}
