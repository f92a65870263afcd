package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.FunctionalLevel;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** AK-05, AK-09: credit accumulates within a level; each level has a sum of its own. */
final class LevelBalances {
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    private final Map<FunctionalLevel, BigDecimal> sums = new EnumMap<>(FunctionalLevel.class);

    /** @return the sum of the level afterwards */
    BigDecimal add(FunctionalLevel level, BigDecimal credit) {
        return sums.merge(level, NOTHING.add(credit), BigDecimal::add);
    }

    BigDecimal of(FunctionalLevel level) {
        return sums.getOrDefault(level, NOTHING);
    }
}
