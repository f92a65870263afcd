package id.lincah.equivalation.credit.rules;

import id.lincah.equivalation.rules.CreditThresholds;
import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rules;
import id.lincah.regulation.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * AK-42 to AK-45, AK-14, AK-16: the credit an account begins with.
 *
 * @param credit null whenever there is a finding
 * @param rule id of the provision the row rests on
 */
public record BaseCredit(BigDecimal credit, String rule, List<Step> steps, List<Finding> findings) {
    private static final int DECIMALS = 2;
    private static final CreditThresholds THRESHOLDS = new CreditThresholds();

    public static final Rules<OpeningFacts> RULES = new Rules<>(List.of(
            new BaseOnce(EquivalationLaw.book()),
            new ScaleOfItsDay(EquivalationLaw.book()),
            new CandidateService(EquivalationLaw.book()),
            new EarlierYearsOfTransfer(EquivalationLaw.book()),
            new BaseOfTable(EquivalationLaw.book(), THRESHOLDS),
            new BaseReasoned(EquivalationLaw.book(), THRESHOLDS)));

    public static BaseCredit of(OpeningFacts facts) {
        var findings = RULES.examine(facts);
        if (!findings.isEmpty()) {
            return new BaseCredit(null, null, List.of(), findings);
        }
        return facts.isEarlierAccount() ? takenOver(facts) : entered(facts);
    }

    private static BaseCredit takenOver(OpeningFacts facts) {
        var credit = rounded(facts.told());
        var steps = List.of(new Step("scale", facts.scale().name()), Step.of("determinedCredit", credit));
        return new BaseCredit(credit, "AKP-10", steps, List.of());
    }

    private static BaseCredit entered(OpeningFacts facts) {
        var table = THRESHOLDS.opens(facts.levelSince(), facts.level(), facts.grade());
        var base = rounded(table.orElseGet(facts::told));
        var earlier = facts.earlierYears().convert();
        var steps = new ArrayList<Step>();
        if (!earlier.rows().isEmpty()) {
            steps.add(Step.of("years", earlier.rows().size()));
            steps.add(Step.of("conversionCredit", earlier.total()));
        }
        steps.add(Step.of("baseCredit", base));
        var total = base.add(earlier.total());
        steps.add(Step.of("credit", total));
        return new BaseCredit(total, table.isPresent() ? "AK-44" : "AK-45", List.copyOf(steps), List.of());
    }

    private static BigDecimal rounded(BigDecimal credit) {
        return credit.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
