package id.lincah.orgstructure.reduction.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** R25-15: rate = removed / before × 100, two decimals, half up; none when nothing was there before. */
public final class R2515ReductionRate {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private R2515ReductionRate() {}

    /** @return percent, or null when {@code before} is zero */
    public static BigDecimal of(long before, long removed) {
        return before == 0
                ? null
                : BigDecimal.valueOf(removed)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(before), DECIMALS, RoundingMode.HALF_UP);
    }
}
