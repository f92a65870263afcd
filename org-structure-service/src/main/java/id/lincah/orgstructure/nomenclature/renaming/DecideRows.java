package id.lincah.orgstructure.nomenclature.renaming;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Decide on single positions, or on all that a filter finds.
 *
 * @param rows up to 5,000; null when a filter is given
 * @param filter null when rows are given
 */
public record DecideRows(
        @Size(min = 1, max = 5000) List<@Valid @NotNull Row> rows,
        @Valid Over filter) {

    /** One position. */
    public record Row(
            @NotBlank @Schema(examples = "35.DINKES.K12") String positionCode,
            @NotNull RowDecision decision,

            @Schema(examples = "PENGADMINISTRASI_PERKANTORAN")
            String newCode,

            @NotBlank @Size(max = 1000) @Schema(examples = "Tugasnya administrasi umum")
            String reason) {}

    /** All positions a filter finds. */
    public record Over(
            @NotNull WantedRows where,
            @NotNull RowDecision decision,

            @Schema(examples = "PENGADMINISTRASI_PERKANTORAN")
            String newCode,

            @NotBlank @Size(max = 1000) @Schema(examples = "Nama lama di luar daftar; tugasnya administrasi umum")
            String reason) {}
}
