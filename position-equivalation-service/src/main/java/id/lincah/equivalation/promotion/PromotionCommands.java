package id.lincah.equivalation.promotion;

import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Grade;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an office decrees, for one person or for many who rise on the same day: all of it or nothing. */
public final class PromotionCommands {
    private static final int MOST = 500;
    private static final int LONGEST = 500;

    private PromotionCommands() {}

    /** Promotions to the next level, on a day that has come. */
    @Schema(examples = """
                    {"effectiveOn":"2026-07-01","items":[{"personId":"0199e6c0-0000-7000-8000-000000000001",
                     "level":"AHLI_MADYA","decreeNumber":"821.2/31/2026"}]}""")
    public record Levels(
            @NotNull LocalDate effectiveOn,
            @NotNull @Size(min = 1, max = MOST) List<@NotNull @Valid Level> items) {}

    /**
     * One of them.
     *
     * @param level the next one; another is refused
     * @param reason why the special door is opened (AK-32); needed there and nowhere else
     */
    public record Level(
            @NotNull UUID personId,
            @NotNull FunctionalLevel level,
            @NotBlank @Size(max = LONGEST) String decreeNumber,
            @Size(max = LONGEST) String reason) {}

    /** Promotions to the next grade, on a fixed day of the calendar. */
    @Schema(examples = """
                    {"effectiveOn":"2026-07-01","items":[{"personId":"0199e6c0-0000-7000-8000-000000000001",
                     "grade":"III/d","decreeNumber":"823.3/12/2026"}]}""")
    public record Grades(
            @NotNull LocalDate effectiveOn,
            @NotNull @Size(min = 1, max = MOST) List<@NotNull @Valid GradeRise> items) {}

    /** One of them; a grade other than the next is refused. */
    public record GradeRise(
            @NotNull UUID personId,

            @NotNull @Schema(type = SchemaType.STRING, examples = "III/d")
            Grade grade,

            @NotBlank @Size(max = LONGEST) String decreeNumber) {}

    /** Competence tests passed. */
    @Schema(examples = """
                    {"items":[{"personId":"0199e6c0-0000-7000-8000-000000000001","level":"AHLI_MADYA",
                     "passedOn":"2026-05-20","certificateNumber":"UK/77/2026"}]}""")
    public record Tests(@NotNull @Size(min = 1, max = MOST) List<@NotNull @Valid Test> items) {}

    /** @param level for which the test was passed */
    public record Test(
            @NotNull UUID personId,
            @NotNull FunctionalLevel level,
            @NotNull LocalDate passedOn,
            @NotBlank @Size(max = LONGEST) String certificateNumber) {}
}
