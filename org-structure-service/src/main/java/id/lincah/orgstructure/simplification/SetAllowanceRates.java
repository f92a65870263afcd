package id.lincah.orgstructure.simplification;

import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PositionKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The agency's own table of monthly allowances; it replaces the one before. */
public record SetAllowanceRates(@NotNull @Size(max = 500) List<@NotNull @Valid Rate> rows) {

    /**
     * What one month costs.
     *
     * @param echelon of a structural position; null for others
     * @param level of a functional position; null for others
     * @param validTo the first day it no longer holds; null for open
     * @param example true for a value from an example and not from the agency's regulation
     */
    @Schema(name = "AllowanceRate")
    public record Rate(
            @NotNull PositionKind positionKind,
            @Size(max = 10) @Schema(examples = "IV.a") String echelon,
            FunctionalLevel level,

            @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 2) @Schema(examples = "540000")
            BigDecimal monthly,

            @NotNull @Schema(examples = "2021-01-01") LocalDate validFrom,
            LocalDate validTo,

            @NotBlank @Size(max = 500) @Schema(examples = "Perpres 26/2007")
            String source,

            Boolean example) {

        /** As {@link StructureFigures} names such positions. */
        String label() {
            return new StructureFigures.Positions(
                            null, positionKind, echelon, level == null ? null : level.name(), false, false, 0, 0)
                    .label();
        }
    }
}
