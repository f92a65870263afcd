package id.lincah.performance.sheet;

import id.lincah.performance.evaluation.Period;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Sign the predicate sheet of a unit.
 *
 * @param period null for the whole year
 * @param reason needed when the pattern is violated (D-16)
 */
public record SignSheet(
        @NotNull UUID unitId,
        @NotNull @Min(2022) @Max(2100) Integer year,
        @Valid Period period,
        @Size(max = 4000) String reason) {
    Period asked() {
        return period == null ? Period.YEAR : period;
    }
}
