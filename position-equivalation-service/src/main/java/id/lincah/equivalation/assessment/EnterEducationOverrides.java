package id.lincah.equivalation.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Let officials below S-1 pass with a note, each by a document (R17-10); all of them or none. */
public record EnterEducationOverrides(
        @NotNull @Size(min = 1, max = EnterEducationOverrides.MOST)
        List<@NotNull @Valid Item> items) {
    static final int MOST = 500;
    private static final int MAX_REASON = 2_000;
    private static final int MAX_TEXT = 200;

    /** The document is what the authority wrote about this one official. */
    public record Item(
            @NotNull @Schema(examples = "01931f2e-0000-7000-8000-000000000001")
            UUID caseId,

            @NotBlank @Size(max = MAX_REASON) @Schema(examples = "Disetujui dengan catatan oleh Menteri")
            String reason,

            @NotBlank @Size(max = MAX_TEXT) @Schema(examples = "B/1500/M.SM.02.03/2021")
            String documentNumber,

            @NotNull @Schema(examples = "2021-12-07") LocalDate documentDate) {}
}
