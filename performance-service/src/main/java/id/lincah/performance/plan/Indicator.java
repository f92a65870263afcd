package id.lincah.performance.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Measure of success of one result (<em>indikator kinerja individu</em>) and its agreed target. */
public record Indicator(
        @NotNull Aspect aspect,
        @NotBlank @Size(max = 1000) String indicator,
        @NotBlank @Size(max = 1000) String target) {

    /** Aspects of officials below JPT (R6-06), then the perspectives of JPT and heads of independent units (R6-07). */
    public enum Aspect {
        QUANTITY,
        QUALITY,
        TIME,
        COST,
        SERVICE_RECIPIENTS,
        INTERNAL_PROCESS,
        INTERNAL_STRENGTHENING,
        BUDGET
    }
}
