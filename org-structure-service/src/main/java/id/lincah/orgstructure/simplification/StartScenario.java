package id.lincah.orgstructure.simplification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Begin a scenario.
 *
 * @param rootUnitCode the part of the agency it is about; null for the whole agency
 * @param rootUnitCodes several parts it is about; null for none beside the one
 * @param effectiveOn the day the new structure begins
 */
public record StartScenario(
        @NotBlank @Size(max = 200) @Schema(examples = "Penyederhanaan 2021")
        String name,

        @Size(max = 300) String rootUnitCode,
        @Size(max = 100) List<@NotBlank @Size(max = 300) String> rootUnitCodes,
        @NotNull @Schema(examples = "2021-12-30") LocalDate effectiveOn) {

    List<String> roots() {
        var codes = new ArrayList<String>();
        if (rootUnitCode != null) {
            codes.add(rootUnitCode);
        }
        if (rootUnitCodes != null) {
            codes.addAll(rootUnitCodes);
        }
        return codes.stream().distinct().toList();
    }
}
