package id.lincah.equivalation.credit;

import id.lincah.equivalation.credit.rules.CreditConversion;
import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.regulation.Language;
import id.lincah.regulation.PerformancePredicate;
import id.lincah.regulation.RuleSet;
import id.lincah.regulation.Step;
import id.lincah.request.FindingView;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** What the conversion calculator answers: each row with its credit or the code that refuses it, and the sum. */
public record CreditConversionView(List<Row> rows, BigDecimal total, List<FindingView> findings, RuleSet ruleSet) {
    /** {@code credit} is null for a refused row, {@code code} for an accepted one. */
    public record Row(
            int year,
            int fromMonth,
            int months,
            PerformancePredicate predicate,
            BigDecimal credit,
            String code,
            List<Step> steps) {
        private static Row of(CreditConversion.Converted converted) {
            var row = converted.row();
            return new Row(
                    row.year(),
                    row.fromMonth(),
                    row.months(),
                    row.predicate(),
                    converted.credit(),
                    converted.code(),
                    converted.steps());
        }
    }

    static CreditConversionView of(CreditConversion conversion, Language language) {
        var findings = IntStream.range(0, conversion.rows().size())
                .boxed()
                .flatMap(index ->
                        conversion.rows().get(index).findings().stream().map(finding -> finding.with("row", index)))
                .toList();
        return new CreditConversionView(
                conversion.rows().stream().map(Row::of).toList(),
                conversion.total(),
                FindingView.of(findings, EquivalationLaw.book(), language),
                EquivalationLaw.book().ruleSet());
    }
}
