package id.lincah.equivalation.obligation;

import id.lincah.regulation.FunctionalLevel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Duties met, each with its proof; all of them or none. */
public record MeetObligations(
        @NotNull @Size(min = 1, max = MeetObligations.MOST) List<@NotNull @Valid Item> items) {
    static final int MOST = 500;
    private static final int MAX_TEXT = 200;

    /**
     * One duty and its proof.
     *
     * @param metOn the day of the degree or of the test, which must not lie after the due day
     * @param testedLevel the level a competence test was passed for; without it, the level of the equivalation
     */
    public record Item(
            @NotNull @Schema(examples = "01931f2e-0000-7000-8000-000000000001")
            UUID obligationId,

            @NotNull @Schema(examples = "2025-08-30") LocalDate metOn,

            @NotBlank @Size(max = MAX_TEXT) @Schema(examples = "Ijazah 123/S2/2025")
            String proofNumber,

            @NotNull @Schema(examples = "2025-09-10") LocalDate proofDate,
            @Schema(examples = "AHLI_MUDA") FunctionalLevel testedLevel) {}
}
