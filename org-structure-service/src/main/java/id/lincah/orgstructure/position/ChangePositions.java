package id.lincah.orgstructure.position;

import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PositionKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Positions are to be other from a day on. What they were before stays on record.
 *
 * @param effectiveOn first day of the new state; may lie in the future
 * @param basis the regulation or decree it rests on
 */
public record ChangePositions(
        @NotNull @Schema(examples = "2027-01-01") LocalDate effectiveOn,

        @NotBlank @Size(max = 300) @Schema(examples = "Pergub 45/2026")
        String basis,

        @NotEmpty @Size(max = 5000) List<@NotNull @Valid Row> changes) {

    /** What happens to a position. */
    public enum Act {
        CREATE,
        CHANGE,
        MOVE,
        ABOLISH
    }

    /**
     * One position. {@code CREATE} needs unit, title and kind; {@code MOVE} needs the unit; {@code CHANGE} leaves alone
     * whatever is null. A kind that is given brings its echelon, functional code and level with it, also when null.
     */
    @Schema(name = "PositionChange")
    public record Row(
            @NotNull Act act,

            @NotBlank @Size(max = 300) @Schema(examples = "BAPPEDA.01.J1")
            String positionCode,

            @Size(max = 300) @Schema(examples = "BAPPEDA.01")
            String unitCode,

            @Size(max = 300) @Schema(examples = "Kepala Bidang Perencanaan")
            String title,

            PositionKind positionKind,
            @Size(max = 10) @Schema(examples = "III.a") String echelon,
            Boolean head,
            @Size(max = 100) String functionalCode,
            FunctionalLevel functionalLevel) {}
}
