package id.lincah.equivalation.credit.rules;

import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.equivalation.rules.FunctionalLevels;
import id.lincah.regulation.DatedTable;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PerformancePredicate;
import id.lincah.regulation.Rules;
import id.lincah.regulation.Severity;
import id.lincah.regulation.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** AK-01 to AK-13: performance predicates turned into credit. */
public final class CreditConversionRules {
    private static final FunctionalLevels LEVELS = new FunctionalLevels();
    private static final DatedTable<BigDecimal> SHARES = DatedTable.read(
            "regulation/predicate-shares.csv", List.of("predicate"), row -> row.decimal("share_percent"));
    private static final BigDecimal MONTHS_OF_YEAR = BigDecimal.valueOf(12);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    public static final Rules<ConversionFacts> RULES = new Rules<>(List.of(
            new PeriodWithinYear(EquivalationLaw.book()),
            new NoMonthTwice(EquivalationLaw.book()),
            new PredicateGiven(EquivalationLaw.book())));

    /** What is worth knowing of a row that gives credit. */
    private static final Rules<ConversionFacts> NOTES =
            new Rules<>(List.of(new ConversionSince2023(EquivalationLaw.book(), Severity.INFORMATION)));

    private CreditConversionRules() {}

    public static CreditConversion convert(FunctionalLevel level, List<ConversionRow> rows) {
        return convert(level, rows, Map.of());
    }

    /** @param alreadyConverted months per year that earlier rows took; a refused row takes none */
    public static CreditConversion convert(
            FunctionalLevel level, List<ConversionRow> rows, Map<Integer, Set<Integer>> alreadyConverted) {
        Map<Integer, Set<Integer>> taken = new HashMap<>();
        alreadyConverted.forEach((year, months) -> taken.put(year, new HashSet<>(months)));
        var converted = new ArrayList<CreditConversion.Converted>();
        var total = BigDecimal.ZERO.setScale(DECIMALS);
        for (var row : rows) {
            var answer = convert(level, row, taken.computeIfAbsent(row.year(), fresh -> new HashSet<>()));
            converted.add(answer);
            total = answer.credit() == null ? total : total.add(answer.credit());
        }
        return new CreditConversion(converted, total);
    }

    private static CreditConversion.Converted convert(FunctionalLevel level, ConversionRow row, Set<Integer> taken) {
        var overlaps = row.isWithinYear() && row.coveredMonths().anyMatch(taken::contains);
        var facts = new ConversionFacts(level, row, overlaps);
        var findings = RULES.examine(facts);
        if (!findings.isEmpty()) {
            return new CreditConversion.Converted(row, null, findings, List.of());
        }
        row.coveredMonths().forEach(taken::add);
        return credited(level, row).noting(NOTES.examine(facts));
    }

    static CreditConversion.Converted credited(FunctionalLevel level, ConversionRow row) {
        var share = share(row.predicate(), row.year());
        var coefficient = LEVELS.on(lastDay(row.year()), level).annualCoefficient();
        var months = BigDecimal.valueOf(row.months());
        // One division at the very end: rounding a factor first would shift the last digit.
        var credit = months.multiply(share)
                .multiply(coefficient)
                .divide(MONTHS_OF_YEAR.multiply(HUNDRED), DECIMALS, RoundingMode.HALF_UP);
        var steps = List.of(
                new Step("months", row.months() + "/12"),
                new Step("share", share.toPlainString() + "%"),
                Step.of("coefficient", coefficient),
                Step.of("credit", credit));
        return new CreditConversion.Converted(row, credit, List.of(), steps);
    }

    private static BigDecimal share(PerformancePredicate predicate, int year) {
        return SHARES.rowFor(lastDay(year), predicate)
                .orElseThrow(() -> new IllegalStateException("predicate-shares.csv lacks " + predicate));
    }

    private static LocalDate lastDay(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
