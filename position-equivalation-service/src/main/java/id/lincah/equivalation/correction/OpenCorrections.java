package id.lincah.equivalation.correction;

import id.lincah.equivalation.correction.rules.CorrectionFacts.Ground;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Cases that are to be corrected by new ones. */
@Schema(
        examples = "{\"rows\": [{\"caseId\": \"0190f5d6-7a51-7c3e-8d2a-3f1c5b6a7d80\", \"ground\": \"WRONG_POSITION\","
                + " \"reason\": \"Tugasnya kearsipan, bukan perencanaan\"}]}")
public record OpenCorrections(
        @NotEmpty @Size(max = MAX_ROWS) List<@NotNull @Valid Row> rows) {
    private static final int MAX_ROWS = 5_000;

    /** @param regulationNumber of the structure it is corrected to; null keeps that of the corrected case */
    public record Row(
            @NotNull UUID caseId,
            @NotNull Ground ground,
            @NotBlank @Size(max = 4_000) String reason,
            @Size(max = 200) String regulationNumber) {}
}
