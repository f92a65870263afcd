package id.lincah.equivalation.promotion;

import id.lincah.equivalation.obligation.rules.ObligationCode;
import id.lincah.equivalation.obligation.rules.ObligationFacts;
import id.lincah.equivalation.promotion.rules.Promotion;
import id.lincah.equivalation.promotion.rules.PromotionFacts;
import id.lincah.equivalation.promotion.rules.PromotionRules;
import id.lincah.equivalation.rules.Regime;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Grade;
import id.lincah.regulation.PerformancePredicate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
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
        boolean equated,
        @Size(max = 10) List<@NotNull @Valid Duty> duties) {
    /**
     * A duty that the equivalation laid on the official (R17-34).
     *
     * @param gradePromotions grade promotions since it was laid
     */
    public record Duty(
            @NotNull ObligationCode code,
            @NotNull Regime regime,
            LocalDate due,
            boolean met,
            @PositiveOrZero @Max(20) int gradePromotions) {
        private ObligationFacts facts(LocalDate day) {
            return new ObligationFacts(code, regime, due, day, met, gradePromotions);
        }
    }

    /** <em>Kenaikan pangkat</em> or <em>kenaikan jenjang</em>. */
    public enum Kind {
        GRADE,
        LEVEL;

        public Promotion ask(PromotionFacts facts) {
            return this == GRADE ? PromotionRules.toNextGrade(facts) : PromotionRules.toNextLevel(facts);
        }
    }

    PromotionFacts facts() {
        return new PromotionFacts(
                level,
                grade,
                credit,
                gradeSince,
                levelSince,
                asOf,
                predicates,
                testPassed,
                vacancy,
                equated,
                duties == null
                        ? List.of()
                        : duties.stream().map(duty -> duty.facts(asOf)).toList());
    }
}
