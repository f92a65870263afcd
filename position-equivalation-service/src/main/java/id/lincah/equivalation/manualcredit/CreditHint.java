package id.lincah.equivalation.manualcredit;

import id.lincah.equivalation.rules.CreditThresholds;
import id.lincah.equivalation.rules.FunctionalLevels;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Grade;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one known example suggests for a grade above the level: a cap at the level's credit. Shown, never taken as a value.
 *
 * @param cap credit on the integrated scale
 */
public record CreditHint(String rule, BigDecimal cap) {
    private static final CreditThresholds THRESHOLDS = new CreditThresholds();
    private static final FunctionalLevels LEVELS = new FunctionalLevels();

    /** @return null where the example says nothing: a grade below the level, or a level that has no next one */
    public static CreditHint of(String levelName, String gradeName, LocalDate day) {
        var level = FunctionalLevel.valueOf(levelName);
        var above = Grade.of(gradeName).isAbove(LEVELS.on(day, level).highest());
        return above
                ? THRESHOLDS
                        .nextLevel(day, level)
                        .map(cap -> new CreditHint("AKP-07", cap))
                        .orElse(null)
                : null;
    }
}
