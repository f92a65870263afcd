package id.lincah.equivalation.promotion;

import id.lincah.equivalation.promotion.rules.PromotionFacts;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Grade;
import id.lincah.regulation.PerformancePredicate;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The question put to the promotion calculator; {@code predicates} one a year, the oldest first. */
public record PromotionCheckRequest(
        @NotNull Kind kind,
        @NotNull FunctionalLevel level,

        @NotNull @Schema(type = SchemaType.STRING, examples = "III/c")
        Grade grade,

        @NotNull @PositiveOrZero @Digits(integer = 6, fraction = 2) @Schema(examples = "112.5")
        BigDecimal credit,

        @NotNull LocalDate gradeSince,
        @NotNull LocalDate levelSince,
        @NotNull LocalDate asOf,
        @NotNull @Size(max = 60) List<@NotNull PerformancePredicate> predicates,
        boolean testPassed,
        boolean vacancy,
        boolean equated) {
    /** <em>Kenaikan pangkat</em> or <em>kenaikan jenjang</em>. */
    public enum Kind {
        GRADE,
        LEVEL
    }

    PromotionFacts facts() {
        return new PromotionFacts(
                level, grade, credit, gradeSince, levelSince, asOf, predicates, testPassed, vacancy, equated);
    }
}
