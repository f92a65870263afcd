package id.lincah.equivalation.income.rules;

import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.regulation.Echelon;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Rules;
import id.lincah.regulation.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** INC-01 to INC-06: nobody earns less after the equivalation than before it. */
public final class IncomeRules {
    private static final Allowances ALLOWANCES = new Allowances();

    public static final Rules<IncomeFacts> RULES = new Rules<>(List.of(
            new FormerStructuralHolder(EquivalationLaw.book()),
            new AllowanceKnown(EquivalationLaw.book(), ALLOWANCES)));

    public static final Rules<IncomeHistoryFacts> HISTORY =
            new Rules<>(List.of(new TopUpReview(EquivalationLaw.book())));

    private IncomeRules() {}

    /** The structural allowance stands in for a position allowance that nobody entered (INC-07). */
    public static Optional<Long> allowanceBefore(LocalDate day, Echelon echelon) {
        return ALLOWANCES.structural(day, echelon);
    }

    /** As {@link #allowanceBefore}, for the functional level: the example that holds without a value of the position (INC-08). */
    public static Optional<Long> allowanceAfter(LocalDate day, FunctionalLevel level) {
        return ALLOWANCES.functional(day, level);
    }

    /** INC-02, INC-04: the sums of both sides; whoever INC-01 does not name has no claim to a top-up. */
    public static IncomeComparison compare(IncomeFacts facts) {
        var before = withAllowance(facts.before(), ALLOWANCES.structural(facts.day(), facts.echelon()));
        var after = withAllowance(facts.after(), ALLOWANCES.functional(facts.day(), facts.level()));
        var sumBefore = sum(before);
        var sumAfter = sum(after);
        var topUp = FormerStructuralHolder.holds(facts) ? topUp(sumBefore, sumAfter) : 0;
        var steps = new ArrayList<Step>();
        before.forEach((component, amount) -> steps.add(Step.of(component.factorBefore(), amount)));
        after.forEach((component, amount) -> steps.add(Step.of(component.factorAfter(), amount)));
        steps.add(Step.of("topUp", topUp));
        return new IncomeComparison(sumBefore, sumAfter, topUp, RULES.examine(facts), steps);
    }

    /** Position allowance and additional income always show, be they nothing; other components where somebody has them. */
    private static Map<IncomeComponent, Long> withAllowance(Map<IncomeComponent, Long> given, Optional<Long> table) {
        var side = new EnumMap<IncomeComponent, Long>(IncomeComponent.class);
        side.put(IncomeComponent.POSITION_ALLOWANCE, table.orElse(0L));
        side.put(IncomeComponent.REGIONAL_INCOME, 0L);
        side.putAll(given);
        return side;
    }

    private static long sum(Map<IncomeComponent, Long> side) {
        return side.values().stream().reduce(0L, Math::addExact);
    }

    /** INC-04: sums of whatever components are given; basic salary is none of them (INC-06). */
    public static IncomeComparison compare(List<Long> before, List<Long> after) {
        var sumBefore = before.stream().reduce(0L, Math::addExact);
        var sumAfter = after.stream().reduce(0L, Math::addExact);
        var topUp = topUp(sumBefore, sumAfter);
        var steps = List.of(Step.of("sumBefore", sumBefore), Step.of("sumAfter", sumAfter), Step.of("topUp", topUp));
        return new IncomeComparison(sumBefore, sumAfter, topUp, List.of(), steps);
    }

    /** INC-04: compared on the sum, never negative. */
    public static long topUp(long before, long after) {
        return Math.max(0, Math.subtractExact(before, after));
    }
}
