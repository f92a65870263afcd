package id.lincah.performance.achievement;

import id.lincah.performance.evaluation.Period;
import id.lincah.performance.rules.OrganisationAchievement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Fix the achievement of a unit in a period.
 *
 * @param period null for the whole year
 * @param basis what it rests on, e.g. the performance agreement and its results (R6-35, R6-36)
 */
public record FixAchievement(
        @NotNull UUID unitId,
        @NotNull @Min(2022) @Max(2100) Integer year,
        @Valid Period period,
        @NotNull OrganisationAchievement value,
        @NotBlank @Size(max = 4000) String basis) {
    Period asked() {
        return period == null ? Period.YEAR : period;
    }
}
