package id.lincah.orgstructure.simplification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Number and day of the regulation on the organisation (SOTK). */
public record RecordRegulation(
        @NotBlank @Size(max = 200) @Schema(examples = "Pergub 77/2021")
        String number,

        @NotNull LocalDate issuedOn) {}
