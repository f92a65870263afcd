package id.lincah.orgstructure.placement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A placement was recorded wrongly; what is null was right.
 *
 * @param since the day on which it really began
 * @param until the first day on which it really no longer held; only for a placement that has ended
 */
public record CorrectPlacement(
        @NotBlank @Size(max = 1000) @Schema(examples = "TMT pada SK adalah 1 Maret")
        String reason,

        @Size(max = 300) @Schema(examples = "BAPPEDA.01.J1") String positionCode,
        @Schema(examples = "2021-03-01") LocalDate since,
        LocalDate until,
        @Size(max = 300) String basis) {}
