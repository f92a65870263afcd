package id.lincah.team.assignment;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * Apply for a team, for oneself (pengajuan sukarela).
 *
 * @param plannedShare share of the working time in percent, above 0 and at most 100
 */
public record ApplyForTeam(
        @NotBlank @Size(max = 120) String role,
        @Size(max = 1000) String motivation,

        @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal plannedShare) {}
