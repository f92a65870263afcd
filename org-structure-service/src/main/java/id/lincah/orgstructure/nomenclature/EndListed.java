package id.lincah.orgstructure.nomenclature;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * End a name or a mapping.
 *
 * @param on first day on which it no longer holds
 */
public record EndListed(
        @NotNull @Schema(examples = "2026-12-31") LocalDate on,

        @NotBlank @Size(max = 1000) @Schema(examples = "Dicabut dengan KepmenPANRB")
        String reason) {}
