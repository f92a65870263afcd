package id.lincah.orgstructure.simplification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Give a scenario back to the agency, with the reason.
 *
 * @param rows what is wrong in single units; null for none
 */
public record ReturnScenario(
        @NotBlank @Size(max = 4000) @Schema(examples = "Lengkapi anjab dan ABK")
        String remarks,

        @Size(max = 5000) List<@NotNull @Valid RowRemark> rows) {

    /** What is wrong in one unit. */
    public record RowRemark(
            @NotBlank @Size(max = 300) @Schema(examples = "BAPPEDA.01")
            String unitCode,

            @NotBlank @Size(max = 4000) @Schema(examples = "Dasar hukum pengecualian tidak cocok")
            String remark) {}

    List<RowRemark> remarksOfRows() {
        return rows == null ? List.of() : rows;
    }
}
