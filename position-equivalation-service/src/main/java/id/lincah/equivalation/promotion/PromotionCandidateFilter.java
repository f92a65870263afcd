package id.lincah.equivalation.promotion;

import id.lincah.equivalation.careerpath.WantedAccounts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may rise: to what, by which day, among whom. */
public class PromotionCandidateFilter {
    @QueryParam("kind")
    @NotNull
    @Pattern(regexp = "GRADE|LEVEL")
    @Schema(examples = "GRADE")
    public String kind;

    /** The day of the promotion; today without it. */
    @QueryParam("on")
    @Schema(examples = "2026-07-01")
    public LocalDate on;

    @QueryParam("level")
    @Pattern(regexp = "PEMULA|TERAMPIL|MAHIR|PENYELIA|AHLI_(PERTAMA|MUDA|MADYA|UTAMA)")
    @Schema(examples = "AHLI_MUDA")
    public String level;

    @QueryParam("functionalCode")
    @Schema(examples = "ANALIS_SDM_APARATUR")
    public String functionalCode;

    @QueryParam("agency")
    @Schema(examples = "35")
    public String agency;

    /** All parts in a fixed order, for the cursor. */
    String signature() {
        return Arrays.asList(kind, on, level, functionalCode, agency).toString();
    }

    PromotionCheckRequest.Kind wantedKind() {
        return PromotionCheckRequest.Kind.valueOf(kind);
    }

    /** Who is not long enough in the grade or level cannot be among them, whatever else is so. */
    WantedAccounts piece(String scope, LocalDate day, UUID after, int rows) {
        var wanted = WantedAccounts.list(scope, level, functionalCode, day, after, rows);
        return wantedKind() == PromotionCheckRequest.Kind.LEVEL
                ? wanted.longIn(day.minusYears(1), null)
                : wanted.longIn(null, day.minusYears(2));
    }
}
