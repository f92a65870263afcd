package id.lincah.equivalation.credit.rules;

import id.lincah.equivalation.rules.Anniversary;
import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.equivalation.rules.FunctionalLevels;
import id.lincah.regulation.Rules;
import id.lincah.regulation.Step;
import java.math.BigDecimal;
import java.util.List;

/** AKP-01 to AKP-08: the credit a person brings into the functional position. */
public final class CreditGrantRules {
    private static final CreditGrantTable TABLE = new CreditGrantTable();
    private static final FunctionalLevels LEVELS = new FunctionalLevels();
    private static final int PERCENT_PER_YEAR = 25;

    public static final Rules<CreditGrantFacts> RULES = new Rules<>(List.of(
            new GradeBeforeReferenceDay(EquivalationLaw.book()), new GradeInTable(EquivalationLaw.book(), TABLE)));

    private CreditGrantRules() {}

    public static CreditGrant grant(CreditGrantFacts facts) {
        var findings = RULES.examine(facts);
        var contradictory = facts.gradeSince().isAfter(facts.referenceDate());
        var fullYears = contradictory ? null : Anniversary.fullYears(facts.gradeSince(), facts.referenceDate());
        if (!findings.isEmpty()) {
            return new CreditGrant(fullYears, null, null, findings, List.of());
        }
        return new CreditGrant(
                fullYears,
                cell(facts, fullYears, Scale.CONVENTIONAL),
                cell(facts, fullYears, Scale.INTEGRATED),
                findings,
                steps(facts, fullYears));
    }

    private static BigDecimal cell(CreditGrantFacts facts, int fullYears, Scale scale) {
        return TABLE.value(facts, fullYears, scale)
                .orElseThrow(() -> new IllegalStateException("credit-grants.csv lacks a cell for " + facts.grade()));
    }

    private static List<Step> steps(CreditGrantFacts facts, int fullYears) {
        var entry = cell(facts, 0, Scale.CONVENTIONAL);
        var band = Math.min(fullYears, CreditGrantTable.LAST_BAND);
        return List.of(
                Step.of("fullYears", fullYears),
                new Step("share", band * PERCENT_PER_YEAR + "%"),
                Step.of("entryCredit", entry),
                Step.of(
                        "gradeStep",
                        cell(facts, CreditGrantTable.LAST_BAND, Scale.CONVENTIONAL)
                                .subtract(entry)),
                Step.of("conventional", cell(facts, fullYears, Scale.CONVENTIONAL)),
                Step.of(
                        "baseValue",
                        LEVELS.on(facts.referenceDate(), facts.level()).baseValue()),
                Step.of("integrated", cell(facts, fullYears, Scale.INTEGRATED)));
    }
}
