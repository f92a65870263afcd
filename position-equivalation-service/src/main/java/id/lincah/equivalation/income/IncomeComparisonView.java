package id.lincah.equivalation.income;

import id.lincah.equivalation.income.rules.IncomeComparison;
import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.regulation.Language;
import id.lincah.regulation.RuleSet;
import id.lincah.regulation.Step;
import id.lincah.request.FindingView;
import java.util.List;

/** What the income calculator answers, in whole rupiah a month. */
public record IncomeComparisonView(
        long sumBefore, long sumAfter, long topUp, List<FindingView> findings, List<Step> steps, RuleSet ruleSet) {
    static IncomeComparisonView of(IncomeComparison comparison, Language language) {
        return new IncomeComparisonView(
                comparison.sumBefore(),
                comparison.sumAfter(),
                comparison.topUp(),
                FindingView.of(comparison.findings(), EquivalationLaw.book(), language),
                comparison.steps(),
                EquivalationLaw.book().ruleSet());
    }
}
