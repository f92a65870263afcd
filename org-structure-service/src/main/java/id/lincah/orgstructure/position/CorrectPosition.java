package id.lincah.orgstructure.position;

import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PositionKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A position was recorded wrongly. What stood there goes into the audit trail and nowhere else.
 *
 * @param asOf a day of the period that is wrong
 * @param validFrom the day on which that period really began; null when its day is right
 * @param validTo the first day on which that period, which is over, really no longer held; null when its day is right
 */
public record CorrectPosition(
        @NotBlank @Size(max = 1000) @Schema(examples = "Salah ketik pada peta jabatan 2021")
        String reason,

        @NotNull @Schema(examples = "2021-06-01") LocalDate asOf,
        LocalDate validFrom,
        LocalDate validTo,
        @Size(max = 300) String unitCode,

        @Size(max = 300) @Schema(examples = "Kepala Bidang Perencanaan")
        String title,

        PositionKind positionKind,
        @Size(max = 10) String echelon,
        Boolean head,
        @Size(max = 100) String functionalCode,
        FunctionalLevel functionalLevel) {

    /** The same as a row of a change: what is null stays. */
    ChangePositions.Row row(String code) {
        var act = unitCode == null ? ChangePositions.Act.CHANGE : ChangePositions.Act.MOVE;
        return new ChangePositions.Row(
                act, code, unitCode, title, positionKind, echelon, head, functionalCode, functionalLevel);
    }
}
