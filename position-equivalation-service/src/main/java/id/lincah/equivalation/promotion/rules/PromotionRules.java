package id.lincah.equivalation.promotion.rules;

import id.lincah.equivalation.rules.CreditThresholds;
import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.equivalation.rules.FunctionalLevels;
import id.lincah.regulation.Rules;
import java.math.BigDecimal;
import java.util.List;

/** AK-20 to AK-33: promotion to the next grade (KP) and to the next level (KJ). */
public final class PromotionRules {
    private static final FunctionalLevels LEVELS = new FunctionalLevels();
    private static final CreditThresholds THRESHOLDS = new CreditThresholds();

    /** What ends the question before any other condition is asked. */
    public static final Rules<PromotionFacts> GRADE_EXISTS =
            new Rules<>(List.of(new GradeWithinLevel(EquivalationLaw.book(), LEVELS)));

    public static final Rules<PromotionFacts> GRADE = new Rules<>(List.of(
            new GradeTenure(EquivalationLaw.book()),
            new GradePredicates(EquivalationLaw.book()),
            new GradeCredit(EquivalationLaw.book(), THRESHOLDS),
            new GradeBelowLevel(EquivalationLaw.book(), LEVELS),
            new DutyBars(EquivalationLaw.book(), "GRADE_PROMOTION_BARRED")));

    /** Asked once a promotion is decreed: a check may be made on any day. */
    public static final Rules<PromotionFacts> GRADE_DAY =
            new Rules<>(List.of(new PromotionDay(EquivalationLaw.book(), new PromotionCalendar())));

    /** The same for levels. */
    public static final Rules<PromotionFacts> LEVEL_EXISTS =
            new Rules<>(List.of(new NextLevelExists(EquivalationLaw.book())));

    public static final Rules<PromotionFacts> LEVEL = new Rules<>(List.of(
            new LevelTenure(EquivalationLaw.book()),
            new LevelCredit(EquivalationLaw.book(), THRESHOLDS, LEVELS),
            new LevelPredicate(EquivalationLaw.book()),
            new CompetenceTestPassed(EquivalationLaw.book()),
            new VacancyInNextLevel(EquivalationLaw.book()),
            new DutyBars(EquivalationLaw.book(), "LEVEL_PROMOTION_BARRED")));

    private PromotionRules() {}

    /** AK-08: the credit stays as it is. */
    public static Promotion toNextGrade(PromotionFacts facts) {
        var none = GRADE_EXISTS.examine(facts);
        if (!none.isEmpty()) {
            return Promotion.of(none, null, null);
        }
        var next = facts.grade().next().orElseThrow().toString();
        return Promotion.of(GRADE.examine(facts), next, facts.credit());
    }

    /** AK-09: the new level starts at zero. */
    public static Promotion toNextLevel(PromotionFacts facts) {
        var none = LEVEL_EXISTS.examine(facts);
        if (!none.isEmpty()) {
            return Promotion.of(none, null, null);
        }
        var next = facts.level().next().orElseThrow().name();
        var promotion = Promotion.of(LEVEL.examine(facts), next, BigDecimal.ZERO);
        return promotion.outcome() == Promotion.Outcome.ELIGIBLE && lacksCredit(facts)
                ? new Promotion(Promotion.Outcome.ELIGIBLE_SPECIAL, next, promotion.creditAfter(), promotion.findings())
                : promotion;
    }

    private static boolean lacksCredit(PromotionFacts facts) {
        var required = THRESHOLDS.nextLevel(facts.asOf(), facts.level()).orElseThrow();
        return facts.credit().compareTo(required) < 0;
    }
}
