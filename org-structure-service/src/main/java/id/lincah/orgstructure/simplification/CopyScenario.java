package id.lincah.orgstructure.simplification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Begin a scenario as a copy.
 *
 * @param effectiveOn the day the copy begins; null for the original's
 */
public record CopyScenario(
        @NotBlank @Size(max = 200) @Schema(examples = "Varian B")
        String name,

        @Schema(examples = "2021-12-30") LocalDate effectiveOn) {}
