package id.lincah.orgstructure.acting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody no longer acts.
 *
 * @param on the first day on which the person no longer acts
 */
public record EndActing(
        @NotNull @Schema(examples = "2027-01-15") LocalDate on,

        @NotBlank @Size(max = 300) @Schema(examples = "Pejabat definitif telah dilantik")
        String reason) {}
