package id.lincah.equivalation.credit.rules;

import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.regulation.DatedTable;
import id.lincah.regulation.Finding;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Rules;
import id.lincah.regulation.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** AK-10 and R17-37: a quarter of the credit that the next grade of the level needs. */
public final class Bonuses {
    private static final BigDecimal SHARE_PERCENT = BigDecimal.valueOf(25);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;
    private static final DatedTable<BigDecimal> GRADE_STEPS =
            DatedTable.read("regulation/grade-steps.csv", List.of("level"), row -> row.decimal("credit"));

    public static final Rules<EducationFacts> EDUCATION = new Rules<>(List.of(
            new HigherDegree(EquivalationLaw.book()),
            new DegreeFits(EquivalationLaw.book()),
            new DegreeCountedOnce(EquivalationLaw.book())));

    public static final Rules<SubcoordinatorFacts> SUBCOORDINATOR = new Rules<>(
            List.of(new SubcoordinatorIn2021(EquivalationLaw.book()), new SubcoordinatorOnce(EquivalationLaw.book())));

    private Bonuses() {}

    public static List<Finding> refusals(EducationFacts facts) {
        return EDUCATION.examine(facts);
    }

    public static List<Finding> refusals(SubcoordinatorFacts facts) {
        return SUBCOORDINATOR.examine(facts);
    }

    /** The amount at a level, on either scale: both count steps alike. */
    public static BigDecimal amount(FunctionalLevel level, LocalDate day) {
        return step(level, day).multiply(SHARE_PERCENT).divide(HUNDRED, DECIMALS, RoundingMode.HALF_UP);
    }

    static List<Step> steps(FunctionalLevel level, LocalDate day) {
        return List.of(
                Step.of("gradeStep", step(level, day)),
                new Step("share", SHARE_PERCENT.toPlainString() + "%"),
                Step.of("credit", amount(level, day)));
    }

    private static BigDecimal step(FunctionalLevel level, LocalDate day) {
        return GRADE_STEPS
                .rowFor(day, level)
                .orElseThrow(() -> new IllegalStateException("grade-steps.csv lacks " + level));
    }
}
