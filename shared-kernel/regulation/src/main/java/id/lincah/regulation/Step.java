package id.lincah.regulation;

import java.math.BigDecimal;
import java.util.Objects;

/** One factor of a computed amount, in the order of the computation, so that a person can follow it. */
public record Step(String factor, String value) {
    public Step {
        Objects.requireNonNull(factor, "factor");
        Objects.requireNonNull(value, "value");
    }

    public static Step of(String factor, BigDecimal value) {
        return new Step(factor, value.toPlainString());
    }

    public static Step of(String factor, long value) {
        return new Step(factor, Long.toString(value));
    }
}
