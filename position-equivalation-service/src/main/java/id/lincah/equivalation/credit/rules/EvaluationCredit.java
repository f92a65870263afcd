package id.lincah.equivalation.credit.rules;

import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Rules;
import id.lincah.regulation.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * AK-06, AK-07: which months of a person's evaluations give credit, and at which level. Periods take their months first;
 * the annual evaluation converts the rest of its year. Nothing depends on the order in which evaluations came.
 */
final class EvaluationCredit {
    /** The reasons that are no provision of law but the state of the account. */
    static final String BEFORE_ACCOUNT = "BEFORE_ACCOUNT";

    static final String ACCOUNT_CLOSED = "ACCOUNT_CLOSED";
    static final String SUPERSEDED = "SUPERSEDED";
    static final String SET_ASIDE = "SET_ASIDE";

    static final Rules<ConversionFacts> RULES = new Rules<>(List.of(
            new PeriodWithinYear(EquivalationLaw.book()),
            new ConversionSince2023(EquivalationLaw.book(), Severity.BLOCKING),
            new NoMonthTwice(EquivalationLaw.book()),
            new PredicateGiven(EquivalationLaw.book())));

    private final LevelHistory levels;
    private final Map<Integer, Set<Integer>> taken = new TreeMap<>();
    private final List<PlannedRow> rows = new ArrayList<>();
    private final Map<UUID, String> refusals = new LinkedHashMap<>();

    private EvaluationCredit(LevelHistory levels) {
        this.levels = levels;
    }

    static EvaluationCredit of(AccountHistory history) {
        var credit = new EvaluationCredit(history.levels());
        history.evaluations().stream().sorted(KeptEvaluation.IN_ORDER).forEach(each -> credit.take(each, history));
        return credit;
    }

    List<PlannedRow> rows() {
        return rows;
    }

    Map<UUID, String> refusals() {
        return refusals;
    }

    private void take(KeptEvaluation evaluation, AccountHistory history) {
        var code = standing(evaluation, history.evaluations());
        if (code == null) {
            code = convert(evaluation);
        }
        if (code != null) {
            refusals.put(evaluation.id(), code);
        }
    }

    private static String standing(KeptEvaluation evaluation, List<KeptEvaluation> all) {
        if (evaluation.setAside()) {
            return SET_ASIDE;
        }
        var replaced = all.stream()
                .filter(other -> !other.setAside() && other.judgesTheSameAs(evaluation))
                .anyMatch(other -> KeptEvaluation.IN_ORDER.compare(other, evaluation) > 0);
        return replaced ? SUPERSEDED : null;
    }

    /** @return why it gives no credit; null when it gives some */
    private String convert(KeptEvaluation evaluation) {
        var row = evaluation.row();
        var before = taken.computeIfAbsent(evaluation.year(), fresh -> new TreeSet<>());
        var months = row.isWithinYear() ? free(row, before) : List.<Integer>of();
        var overlaps = row.isWithinYear() && (evaluation.annual() ? months.isEmpty() : months.size() < row.months());
        var findings = RULES.examine(new ConversionFacts(levels.last().level(), row, overlaps));
        if (!findings.isEmpty()) {
            return findings.get(0).code();
        }
        before.addAll(months);
        return credit(evaluation, months);
    }

    private static List<Integer> free(ConversionRow row, Set<Integer> before) {
        return row.coveredMonths()
                .filter(month -> !before.contains(month))
                .boxed()
                .toList();
    }

    private String credit(KeptEvaluation evaluation, List<Integer> months) {
        var byLevel = new EnumMap<FunctionalLevel, List<Integer>>(FunctionalLevel.class);
        for (int month : months) {
            levels.inMonth(evaluation.year(), month)
                    .ifPresent(level -> byLevel.computeIfAbsent(level, fresh -> new ArrayList<>())
                            .add(month));
        }
        byLevel.forEach((level, part) -> rows.add(planned(evaluation, level, part)));
        return byLevel.isEmpty() ? absence(evaluation, months) : null;
    }

    private String absence(KeptEvaluation evaluation, List<Integer> months) {
        var closed = months.stream().anyMatch(month -> levels.isClosed(LocalDate.of(evaluation.year(), month, 1)));
        return closed ? ACCOUNT_CLOSED : BEFORE_ACCOUNT;
    }

    /** AK-03: one row, rounded once, however its months lie. */
    private static PlannedRow planned(KeptEvaluation evaluation, FunctionalLevel level, List<Integer> months) {
        var period = new ConvertedPeriod(evaluation.year(), months, evaluation.predicate());
        var converted = CreditConversionRules.credited(
                level, new ConversionRow(evaluation.year(), period.fromMonth(), months.size(), evaluation.predicate()));
        return new PlannedRow(
                EntryKind.CONVERSION,
                level,
                evaluation.id(),
                Scale.INTEGRATED,
                evaluation.finalOn(),
                period,
                converted.credit(),
                null,
                isWholeYear(months) ? "AK-01" : "AK-02",
                converted.steps(),
                null,
                null,
                null);
    }

    private static boolean isWholeYear(List<Integer> months) {
        return months.size() == ConversionRow.MONTHS_OF_YEAR;
    }
}
