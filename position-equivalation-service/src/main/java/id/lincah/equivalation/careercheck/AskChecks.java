package id.lincah.equivalation.careercheck;

import id.lincah.equivalation.promotion.PromotionCheckRequest;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PerformancePredicate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Questions about stored officials whose answers are kept, for one person or for many: all of them or none. */
public final class AskChecks {
    private static final int MOST = 500;

    private AskChecks() {}

    /** May they rise on that day? Everything else is known. */
    @Schema(examples = """
                    {"kind":"LEVEL","asOf":"2026-07-01","personIds":["0199e6c0-0000-7000-8000-000000000001"]}""")
    public record Promotions(
            @NotNull PromotionCheckRequest.Kind kind,
            @NotNull LocalDate asOf,
            @NotNull @Size(min = 1, max = MOST) List<@NotNull UUID> personIds) {}

    /** May they transfer into a functional position? */
    @Schema(examples = """
                    {"items":[{"personId":"0199e6c0-0000-7000-8000-000000000001","functionalCode":"ARSIPARIS",
                     "targetLevel":"AHLI_MUDA","effectiveOn":"2026-07-01","experienceMonths":36,"restructuring":false,
                     "testPassed":true,"predicates":["GOOD","GOOD","GOOD"],"atGradeCeiling":false}]}""")
    public record Transfers(
            @NotNull @Size(min = 1, max = MOST) List<@NotNull @Valid Transfer> items) {}

    /**
     * One transfer; grade, birth, status and education are those of the stored official.
     *
     * @param predicates one for each year in the last grade, the oldest first; null for those heard by this service
     */
    public record Transfer(
            @NotNull UUID personId,
            @NotBlank @Size(max = 100) String functionalCode,
            @NotNull FunctionalLevel targetLevel,
            @NotNull LocalDate effectiveOn,
            @PositiveOrZero @Max(720) int experienceMonths,
            boolean restructuring,
            boolean testPassed,
            @Size(max = 60) List<@NotNull PerformancePredicate> predicates,
            boolean atGradeCeiling) {}
}
