package id.lincah.equivalation.manualcredit;

import id.lincah.equivalation.credit.rules.CreditIntegrationRules;
import id.lincah.equivalation.credit.rules.Scale;
import id.lincah.regulation.FunctionalLevel;
import java.math.BigDecimal;

/** A value a person set, on both scales: the other one follows from it by the base value of the level (AKP-05). */
record ManualValue(BigDecimal conventional, BigDecimal integrated) {
    static ManualValue of(Scale scale, String levelName, BigDecimal credit) {
        var level = FunctionalLevel.valueOf(levelName);
        return scale == Scale.CONVENTIONAL
                ? new ManualValue(
                        credit, CreditIntegrationRules.integrate(level, credit).integrated())
                : new ManualValue(credit.add(CreditIntegrationRules.baseValue(level)), credit);
    }
}
