package id.lincah.equivalation.manualcredit;

import id.lincah.equivalation.credit.rules.Scale;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Credit for cases whose cell the table lacks; all of them or none. */
public record EnterManualCredits(
        @NotNull @Size(min = 1, max = EnterManualCredits.MOST)
        List<@NotNull @Valid Item> items) {
    static final int MOST = 500;
    private static final int MAX_REASON = 2_000;
    private static final int MAX_TEXT = 200;

    /** @param scale the scale {@code credit} is on; the other value follows by AKP-05 */
    public record Item(
            @NotNull @Schema(examples = "01931f2e-0000-7000-8000-000000000001")
            UUID caseId,

            @NotNull @Schema(examples = "INTEGRATED") Scale scale,

            @NotNull @PositiveOrZero @Digits(integer = 5, fraction = 2) @Schema(examples = "100")
            BigDecimal credit,

            @NotBlank @Size(max = MAX_REASON) @Schema(examples = "Pangkat IV/a dengan S-2 pada ahli pertama; surat BKN")
            String reason,

            @NotBlank @Size(max = MAX_TEXT) @Schema(examples = "BKN/123/2021")
            String documentNumber,

            @NotNull @Schema(examples = "2021-12-20") LocalDate documentDate) {}
}
