package id.lincah.orgstructure.positionmap.version;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Keep the map of a day as a draft version.
 *
 * @param asOf the day whose structure, needs and holders are kept
 * @param rootUnitCode the part it is about; null for the whole agency
 */
public record DraftMap(
        @NotBlank @Size(max = 200) @Schema(examples = "Peta jabatan 2023")
        String name,

        @NotNull @Schema(examples = "2023-01-01") LocalDate asOf,
        @Size(max = 300) String rootUnitCode) {}
