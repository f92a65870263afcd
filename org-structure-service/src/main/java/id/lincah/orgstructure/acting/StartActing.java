package id.lincah.orgstructure.acting;

import id.lincah.orgstructure.acting.rules.ActingKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody is to act in a position beside the own one.
 *
 * @param kind {@code PLT} for a vacancy, {@code PLH} for a holder who is away
 * @param nip of who acts; or give {@code personId}
 * @param endsOn the last day; null for an open end
 * @param absence why the holder is away; needed for {@code PLH}
 * @param basis the order (<em>surat perintah</em>) it rests on
 */
public record StartActing(
        @NotNull ActingKind kind,

        @Size(max = 30) @Schema(examples = "197608122001021003")
        String nip,

        UUID personId,

        @NotBlank @Size(max = 300) @Schema(examples = "BAPPEDA.01.J1")
        String positionCode,

        @NotNull @Schema(examples = "2026-12-01") LocalDate startsOn,
        @Schema(examples = "2027-02-28") LocalDate endsOn,
        @Size(max = 300) String absence,

        @NotBlank @Size(max = 300) @Schema(examples = "SP 800/112/2026")
        String basis) {

    /** First day on which it no longer holds; null for an open end. */
    LocalDate validTo() {
        return endsOn == null ? null : endsOn.plusDays(1);
    }

    boolean absenceStated() {
        return absence != null && !absence.isBlank();
    }

    /** Without the number. */
    @Override
    public String toString() {
        return "StartActing[" + kind + ", " + positionCode + ", " + startsOn + "]";
    }
}
