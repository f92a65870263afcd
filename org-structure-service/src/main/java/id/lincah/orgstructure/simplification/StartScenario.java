package id.lincah.orgstructure.simplification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Begin a scenario.
 *
 * @param rootUnitCode the part of the agency it is about; null for the whole agency
 * @param effectiveOn the day the new structure begins
 */
public record StartScenario(
        @NotBlank @Size(max = 200) @Schema(examples = "Penyederhanaan 2021")
        String name,

        @Size(max = 300) String rootUnitCode,
        @NotNull @Schema(examples = "2021-12-30") LocalDate effectiveOn) {}
