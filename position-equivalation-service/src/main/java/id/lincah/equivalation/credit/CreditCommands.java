package id.lincah.equivalation.credit;

import id.lincah.regulation.EducationLevel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an office may enter in accounts, for one person or for many: all of it or nothing. */
public final class CreditCommands {
    private static final int MOST = 500;
    private static final int LONGEST = 500;

    private CreditCommands() {}

    /** Rows to be taken back. */
    @Schema(examples = """
                    {"items":[{"personId":"0199e6c0-0000-7000-8000-000000000001",
                     "entryId":"0199e6c0-0000-7000-8000-000000000002","reason":"Ijazah ternyata tidak sesuai"}]}""")
    public record Corrections(
            @NotNull @Size(min = 1, max = MOST) List<@NotNull @Valid Correction> items) {}

    /** One row and why it was wrong. */
    public record Correction(
            @NotNull UUID personId,
            @NotNull UUID entryId,
            @NotBlank @Size(max = LONGEST) String reason) {}

    /** Steps of a career that were entered wrongly. */
    @Schema(examples = """
                    {"items":[{"personId":"0199e6c0-0000-7000-8000-000000000001","what":"GRADE","value":"III/d",
                     "since":"2026-07-01","reason":"Keputusan dibatalkan"}]}""")
    public record CareerCorrections(
            @NotNull @Size(min = 1, max = MOST) List<@NotNull @Valid CareerCorrection> items) {}

    /**
     * One step and why it was wrong.
     *
     * @param value the grade, or the level a test was passed for
     */
    public record CareerCorrection(
            @NotNull UUID personId,
            @NotNull CareerStepKind what,
            @NotBlank @Size(max = LONGEST) String value,
            @NotNull LocalDate since,
            @NotBlank @Size(max = LONGEST) String reason) {}

    /** What an office takes back here; a level goes with its row in the account. */
    public enum CareerStepKind {
        GRADE,
        TEST
    }

    /** Degrees obtained. */
    @Schema(examples = """
                    {"items":[{"personId":"0199e6c0-0000-7000-8000-000000000001","former":"S1","obtained":"S2",
                     "fits":true,"proofNumber":"IJZ/2024/17","effectiveOn":"2024-08-01"}]}""")
    public record Degrees(
            @NotNull @Size(min = 1, max = MOST) List<@NotNull @Valid Degree> items) {}

    /** @param fits whether the field of study fits the functional position, as the proof says */
    public record Degree(
            @NotNull UUID personId,
            @NotNull EducationLevel former,
            @NotNull EducationLevel obtained,
            @NotNull Boolean fits,
            @NotBlank @Size(max = LONGEST) String proofNumber,
            @NotNull LocalDate effectiveOn) {}

    /** Former subcoordinators. */
    @Schema(examples = """
                    {"items":[{"personId":"0199e6c0-0000-7000-8000-000000000001","year":2021,
                     "decreeNumber":"821/12/2021"}]}""")
    public record Subcoordinators(
            @NotNull @Size(min = 1, max = MOST) List<@NotNull @Valid Subcoordinator> items) {}

    /** @param year the performance year; the law knows the bonus for 2021 only */
    public record Subcoordinator(
            @NotNull UUID personId,
            @NotNull @Min(2000) @Max(2100) Integer year,
            @NotBlank @Size(max = LONGEST) String decreeNumber) {}
}
