package id.lincah.equivalation.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A functional position is no longer established from a day on.
 *
 * @param successor the position that takes its place; null when there is none
 */
public record EndPosition(
        @NotNull @Schema(examples = "2027-01-01") LocalDate on,

        @Size(max = 100) @Schema(examples = "ANALIS_SDM_APARATUR")
        String successor,

        @NotBlank @Size(max = 500) @Schema(examples = "PermenPAN-RB 1/2027")
        String reason) {}
