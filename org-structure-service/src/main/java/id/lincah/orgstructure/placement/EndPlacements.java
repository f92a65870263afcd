package id.lincah.orgstructure.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** People no longer hold their positions, without taking others. */
public record EndPlacements(@NotEmpty @Size(max = 5000) List<@NotNull @Valid Row> rows) {

    /**
     * One person.
     *
     * @param nip of the person; or give {@code personId}
     * @param on the first day on which the position of that day is no longer held
     * @param basis the decree it rests on
     */
    @Schema(name = "PlacementEnding")
    public record Row(
            @Size(max = 30) @Schema(examples = "197608122001021003")
            String nip,

            UUID personId,
            @NotNull @Schema(examples = "2027-01-01") LocalDate on,

            @NotBlank @Size(max = 300) @Schema(examples = "SK 821.2/18/2026")
            String basis) {

        String number() {
            return nip == null ? null : nip.replace(" ", "");
        }

        /** Without the number. */
        @Override
        public String toString() {
            return "PlacementEnding[" + on + "]";
        }
    }
}
