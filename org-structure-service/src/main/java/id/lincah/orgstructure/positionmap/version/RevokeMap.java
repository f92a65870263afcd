package id.lincah.orgstructure.positionmap.version;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * End an enacted map that no later one replaces.
 *
 * @param endsOn first day on which it no longer holds
 */
public record RevokeMap(
        @NotBlank @Size(max = 200) @Schema(examples = "Perwal 31/2024")
        String regulationNumber,

        @NotNull @Schema(examples = "2024-11-20") LocalDate issuedOn,
        @NotNull @Schema(examples = "2025-01-01") LocalDate endsOn) {}
