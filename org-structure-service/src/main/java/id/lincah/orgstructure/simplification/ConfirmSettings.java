package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.unitscreening.rules.KeptSetting;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Confirm where units stand, as far as the list of kept units names the place (R25-05).
 *
 * @param rows single units; null for none
 * @param acceptProposals true to confirm every proposal that nothing was confirmed for yet
 */
public record ConfirmSettings(@Size(max = 5000) List<@NotNull @Valid Row> rows, Boolean acceptProposals) {

    /**
     * One unit's place.
     *
     * @param setting null to say that no list names it
     */
    @Schema(name = "UnitSetting")
    public record Row(
            @NotBlank @Size(max = 300) @Schema(examples = "BAPPEDA.01")
            String unitCode,

            KeptSetting setting) {}

    List<Row> named() {
        return rows == null ? List.of() : rows;
    }
}
