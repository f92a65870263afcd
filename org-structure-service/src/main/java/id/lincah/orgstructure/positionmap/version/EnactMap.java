package id.lincah.orgstructure.positionmap.version;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Fix a draft by a regulation (RA-49). */
public record EnactMap(
        @NotBlank @Size(max = 200) @Schema(examples = "Perwal 9/2023")
        String regulationNumber,

        @NotNull @Schema(examples = "2023-02-27") LocalDate issuedOn,
        @NotNull @Schema(examples = "2023-03-01") LocalDate effectiveOn) {}
