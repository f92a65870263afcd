package id.lincah.equivalation.income.rules;

import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.regulation.Echelon;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Rules;
import id.lincah.regulation.Step;
import java.time.LocalDate;
import java.util.List;

/** INC-01 to INC-06: nobody earns less after the equivalation than before it. */
public final class IncomeRules {
    private static final Allowances ALLOWANCES = new Allowances();

    public static final Rules<IncomeFacts> RULES =
            new Rules<>(List.of(new AllowanceKnown(EquivalationLaw.book(), ALLOWANCES)));

    public static final Rules<IncomeHistoryFacts> HISTORY =
            new Rules<>(List.of(new TopUpReview(EquivalationLaw.book())));

    private IncomeRules() {}

    /** The allowances the tables know stand in for a position allowance that nobody entered (INC-07, INC-08). */
    public static List<DatedAmount> allowanceBefore(LocalDate day, Echelon echelon) {
        return ALLOWANCES.structural(day, echelon).stream()
                .map(amount -> new DatedAmount(IncomeComponent.POSITION_ALLOWANCE, LocalDate.EPOCH, amount))
                .toList();
    }

    /** As {@link #allowanceBefore}, for the functional level. */
    public static List<DatedAmount> allowanceAfter(LocalDate day, FunctionalLevel level) {
        return ALLOWANCES.functional(day, level).stream()
                .map(amount -> new DatedAmount(IncomeComponent.POSITION_ALLOWANCE, LocalDate.EPOCH, amount))
                .toList();
    }

    public static IncomeComparison compare(IncomeFacts facts) {
        var structural = ALLOWANCES.structural(facts.day(), facts.echelon()).orElse(0L);
        var functional = ALLOWANCES.functional(facts.day(), facts.level()).orElse(0L);
        var before = Math.addExact(structural, facts.regionalBefore());
        var after = Math.addExact(functional, facts.regionalAfter());
        var topUp = topUp(before, after);
        var steps = List.of(
                Step.of("structuralAllowance", structural),
                Step.of("regionalBefore", facts.regionalBefore()),
                Step.of("functionalAllowance", functional),
                Step.of("regionalAfter", facts.regionalAfter()),
                Step.of("topUp", topUp));
        return new IncomeComparison(before, after, topUp, RULES.examine(facts), steps);
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
