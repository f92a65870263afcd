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

/**
 * People are to hold positions, each from a day on that may lie in the future. Who held another position until then
 * leaves it; two people may change places in one command.
 */
public record AppointPersons(@NotEmpty @Size(max = 5000) List<@NotNull @Valid Row> rows) {

    /** How a position is held; acting has its own command. */
    public enum Kind {
        DEFINITIVE
    }

    /**
     * One person.
     *
     * @param nip of the person; or give {@code personId}
     * @param since first day (<em>TMT</em>)
     * @param basis the decree it rests on
     */
    @Schema(name = "Appointment")
    public record Row(
            @Size(max = 30) @Schema(examples = "197608122001021003")
            String nip,

            UUID personId,

            @NotBlank @Size(max = 300) @Schema(examples = "BAPPEDA.01.J1")
            String positionCode,

            @NotNull Kind kind,
            @NotNull @Schema(examples = "2027-01-01") LocalDate since,

            @NotBlank @Size(max = 300) @Schema(examples = "SK 821.2/17/2026")
            String basis) {

        String number() {
            return nip == null ? null : nip.replace(" ", "");
        }

        /** Without the number. */
        @Override
        public String toString() {
            return "Appointment[" + positionCode + ", " + since + "]";
        }
    }
}
