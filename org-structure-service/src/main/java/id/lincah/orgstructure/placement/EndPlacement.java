package id.lincah.orgstructure.placement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person no longer holds a position, without taking another.
 *
 * @param on the first day on which it is no longer held
 * @param basis the decree it rests on
 */
public record EndPlacement(
        @NotNull @Schema(examples = "2027-01-01") LocalDate on,

        @NotBlank @Size(max = 300) @Schema(examples = "SK 821.2/18/2026")
        String basis) {}
