package id.lincah.equivalation.proposal;

import id.lincah.equivalation.proposal.rules.LineAnswer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a ministry answers to the lines of a proposal, one by one. */
@Schema(
        examples = "{\"rows\": [{\"caseId\": \"0190f5d6-7a51-7c3e-8d2a-3f1c5b6a7d80\", \"answer\": \"RETURNED\","
                + " \"remarks\": \"Ijazah belum dilampirkan\"}]}")
public record AnswerLines(@NotEmpty @Size(max = MAX_ROWS) List<@NotNull @Valid Row> rows) {
    private static final int MAX_ROWS = 5_000;
    static final int MAX_REMARKS = 4_000;

    /** One line; {@code remarks} may be left out of a VALIDATED one only. */
    public record Row(
            @NotNull UUID caseId,
            @NotNull LineAnswer answer,
            @Size(max = MAX_REMARKS) String remarks) {}

    /** The same answer to every line a filter finds; parts left out narrow nothing. */
    @Schema(
            examples =
                    "{\"filter\": {\"unanswered\": true, \"functionalCode\": \"ARSIPARIS\"}, \"answer\": \"VALIDATED\"}")
    public record ByFilter(
            @NotNull @Valid Which filter,
            @NotNull LineAnswer answer,
            @Size(max = MAX_REMARKS) String remarks) {}

    /** Which lines; {@code q} is looked for in name, old position and old unit. */
    public record Which(
            @Size(max = 100) String q,
            @Size(max = 80) String functionalCode,
            @Size(max = 40) String level,
            @Size(max = 40) String result,
            boolean unanswered) {}
}
