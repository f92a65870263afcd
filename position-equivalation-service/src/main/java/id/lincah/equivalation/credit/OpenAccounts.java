package id.lincah.equivalation.credit;

import id.lincah.equivalation.credit.rules.OpeningGround;
import id.lincah.equivalation.credit.rules.Scale;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Grade;
import id.lincah.regulation.PerformancePredicate;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Accounts to be opened with a base credit, for one person or for many: all of it or nothing. */
@Schema(examples = """
                {"items":[{"personId":"0199e6c0-0000-7000-8000-000000000001","ground":"TRANSFER",
                 "functionalCode":"ANALIS_SDM_APARATUR","level":"AHLI_MUDA","grade":"III/d","levelSince":"2025-01-01",
                 "scale":"INTEGRATED","earlierPredicates":["GOOD","GOOD","GOOD"],"atGradeCeiling":false,
                 "documentNumber":"821.2/77/2024"}]}""")
public record OpenAccounts(
        @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Item> items) {
    /**
     * One account.
     *
     * @param grade held on the first day of the level
     * @param scale on which {@code credit} is counted
     * @param credit base as the document says; null where it follows from the table
     * @param creditOn the day an earlier account was last determined
     * @param countedFrom first day as a candidate, for a first appointment
     * @param earlierPredicates one for each full year in the last grade before a transfer, the oldest first
     * @param atGradeCeiling whether the person stood at the highest grade of an administrative position
     * @param reason for a value that no table has
     */
    public record Item(
            @NotNull UUID personId,
            @NotNull OpeningGround ground,
            @NotBlank @Size(max = 100) String functionalCode,
            @NotNull FunctionalLevel level,

            @NotNull @Schema(type = SchemaType.STRING, examples = "III/d")
            Grade grade,

            @NotNull LocalDate levelSince,
            @NotNull Scale scale,

            @PositiveOrZero @Digits(integer = 4, fraction = 2)
            BigDecimal credit,

            LocalDate creditOn,
            LocalDate countedFrom,
            @Size(max = 40) List<@NotNull PerformancePredicate> earlierPredicates,
            Boolean atGradeCeiling,
            @Size(max = 500) String reason,
            @NotBlank @Size(max = 500) String documentNumber) {
        public Item {
            earlierPredicates = earlierPredicates == null ? List.of() : earlierPredicates;
            atGradeCeiling = Boolean.TRUE.equals(atGradeCeiling);
        }
    }
}
