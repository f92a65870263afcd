package id.lincah.equivalation.transfer.rules;

import id.lincah.equivalation.credit.rules.CreditConversion;
import id.lincah.equivalation.rules.CreditThresholds;
import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.regulation.DatedTable;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rules;
import id.lincah.regulation.Severity;
import id.lincah.regulation.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** AK-40 to AK-45: transfer into a functional position, the normal door since the equivalation closed. */
public final class TransferRules {
    private static final CreditThresholds THRESHOLDS = new CreditThresholds();
    private static final DatedTable<Integer> AGES =
            DatedTable.read("regulation/transfer-ages.csv", List.of("target"), row -> row.integer("age"));

    public static final Rules<TransferFacts> RULES = new Rules<>(List.of(
            new PermanentCivilServant(EquivalationLaw.book()),
            new EducationForCategory(EquivalationLaw.book()),
            new CompetenceTestForTransfer(EquivalationLaw.book()),
            new ExperienceInField(EquivalationLaw.book()),
            new PredicatesForTransfer(EquivalationLaw.book()),
            new AgeAtTransfer(EquivalationLaw.book(), AGES),
            new BornBeforeTransfer(EquivalationLaw.book()),
            new BaseCreditKnown(EquivalationLaw.book(), THRESHOLDS)));

    private TransferRules() {}

    public static Transfer examine(TransferFacts facts) {
        var findings = RULES.examine(facts);
        var earlier = facts.earlierYears().convert();
        var conversion = earlier.total();
        var base = THRESHOLDS
                .opens(facts.effectiveDate(), facts.targetLevel(), facts.grade())
                .orElse(null);
        var total = base == null ? null : base.add(conversion);
        return new Transfer(outcome(findings), conversion, base, total, findings, steps(earlier, base, total));
    }

    private static Transfer.Outcome outcome(List<Finding> findings) {
        if (findings.stream().anyMatch(Finding::isBlocking)) {
            return Transfer.Outcome.REFUSED;
        }
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.REVIEW)
                ? Transfer.Outcome.NEEDS_REVIEW
                : Transfer.Outcome.ELIGIBLE;
    }

    private static List<Step> steps(CreditConversion earlier, BigDecimal base, BigDecimal total) {
        var steps = new ArrayList<Step>();
        steps.add(Step.of("years", earlier.rows().size()));
        earlier.rows().forEach(year -> steps.addAll(year.steps()));
        steps.add(Step.of("conversionCredit", earlier.total()));
        if (base != null) {
            steps.add(Step.of("baseCredit", base));
            steps.add(Step.of("totalCredit", total));
        }
        return steps;
    }
}
