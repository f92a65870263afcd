package id.lincah.equivalation.careerpath;

import id.lincah.regulation.PerformancePredicate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which paths are listed, and how they are reckoned. */
public class CareerPathFilter {
    private static final int LONGEST = 600;

    @QueryParam("asOf")
    @Schema(examples = "2026-07-01")
    public LocalDate asOf;

    @QueryParam("predicate")
    @DefaultValue("GOOD")
    @Pattern(regexp = "VERY_GOOD|GOOD|NEEDS_IMPROVEMENT|POOR|VERY_POOR")
    public String predicate;

    @QueryParam("level")
    @Pattern(regexp = "PEMULA|TERAMPIL|MAHIR|PENYELIA|AHLI_(PERTAMA|MUDA|MADYA|UTAMA)")
    @Schema(examples = "AHLI_MUDA")
    public String level;

    /** The next grade or the next level is reached within so many months. */
    @QueryParam("withinMonths")
    @PositiveOrZero
    @Max(LONGEST)
    @Schema(examples = "12")
    public Integer withinMonths;

    /** Who took the oath in it, as it was on that day unless asOf says another. */
    @QueryParam("inaugurationId")
    public UUID inaugurationId;

    @QueryParam("agency")
    @Schema(examples = "35")
    public String agency;

    /** All parts in a fixed order, for the cursor. */
    String signature() {
        return Arrays.asList(asOf, predicate, level, withinMonths, inaugurationId, agency)
                .toString();
    }

    /** @param among the only ones who are listed; null for all */
    CareerPaths.Filter on(LocalDate day, String scope, List<UUID> among) {
        var reachedBy = withinMonths == null ? null : day.plusMonths(withinMonths);
        return new CareerPaths.Filter(scope, level, PerformancePredicate.valueOf(predicate), day, reachedBy, among);
    }
}
