package id.lincah.team.assignment;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * Appoint a person to a team (penunjukan).
 *
 * @param plannedShare share of the working time in percent, above 0 and at most 100
 */
public record AppointMember(
        @NotNull UUID personId,
        @NotBlank @Size(max = 120) String role,
        @Size(max = 1000) String expectedOutputs,

        @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal plannedShare) {}
