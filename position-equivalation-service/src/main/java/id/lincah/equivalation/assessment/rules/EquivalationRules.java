package id.lincah.equivalation.assessment.rules;

import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.equivalation.rules.FunctionalLevels;
import id.lincah.equivalation.rules.Regime;
import id.lincah.equivalation.rules.RetirementAges;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rules;
import id.lincah.regulation.Severity;
import java.time.LocalDate;
import java.util.List;

/** The regulation as a list: one provision a line, all of them asked, for the regime of the case. */
public final class EquivalationRules {
    private static final FunctionalLevels LEVELS = new FunctionalLevels();
    private static final RetirementAges AGES = new RetirementAges();

    /** PermenPAN-RB 17/2021. */
    public static final Rules<AssessmentFacts> OF_17_2021 = new Rules<>(List.of(
            new Article2Scope(EquivalationLaw.book()),
            new Article4TargetLevel(EquivalationLaw.book()),
            new Article4EstablishedTarget(EquivalationLaw.book()),
            new Article5AnyGrade(EquivalationLaw.book(), LEVELS),
            new Article6And7TaskFit(EquivalationLaw.book()),
            new Article7ServingOfficial(EquivalationLaw.book()),
            new LivingOnReferenceDay(EquivalationLaw.book()),
            new Article7FieldOfStudy(EquivalationLaw.book()),
            new Article7MinimumEducation(EquivalationLaw.book()),
            new Article8MasterDegree(EquivalationLaw.book()),
            new Article53NotYetFunctional(EquivalationLaw.book()),
            new KeptUnitExemption(EquivalationLaw.book()),
            new RetirementReached(EquivalationLaw.book(), AGES),
            new Article7RetirementWarning(EquivalationLaw.book(), AGES),
            new ContradictoryDates(EquivalationLaw.book()),
            new DoctorateDemanded(EquivalationLaw.book())));

    /** PermenPAN-RB 28/2019. */
    public static final Rules<AssessmentFacts> OF_28_2019 = new Rules<>(List.of(
            new Article2Scope(EquivalationLaw.book()),
            new Article4TargetLevel(EquivalationLaw.book()),
            new Article4EstablishedTarget(EquivalationLaw.book()),
            new Article5AnyGrade(EquivalationLaw.book(), LEVELS),
            new Article7ServingOfficial(EquivalationLaw.book()),
            new LivingOnReferenceDay(EquivalationLaw.book()),
            new Article7FieldOfStudy(EquivalationLaw.book()),
            new Article53NotYetFunctional(EquivalationLaw.book()),
            new RetirementReached(EquivalationLaw.book(), AGES),
            new Regulation28TaskCriteria(EquivalationLaw.book()),
            new Regulation28RemainingService(EquivalationLaw.book(), AGES),
            new Regulation28Education(EquivalationLaw.book()),
            new Regulation28Exemption(EquivalationLaw.book()),
            new ContradictoryDates(EquivalationLaw.book()),
            new DoctorateDemanded(EquivalationLaw.book())));

    /** What is asked again about every name on the day of inauguration (R17-26). */
    public static final Rules<AssessmentFacts> ON_INAUGURATION_DAY = new Rules<>(List.of(
            new Article7ServingOfficial(EquivalationLaw.book()),
            new LivingOnReferenceDay(EquivalationLaw.book()),
            new RetirementReached(EquivalationLaw.book(), AGES)));

    private EquivalationRules() {}

    /** Decides by all rules of the regime; pure, so the same facts always give the same answer. */
    public static Assessment assess(AssessmentFacts facts) {
        var rules = facts.regime() == Regime.PERMENPANRB_28_2019 ? OF_28_2019 : OF_17_2021;
        var findings = rules.examine(facts);
        var birthDate = facts.person().birthDate();
        return new Assessment(
                EligibilityResult.of(findings),
                findings,
                findings.stream()
                        .filter(EquivalationRules::isDuty)
                        .map(EquivalationRules::duty)
                        .toList(),
                AGES.reachedOn(birthDate, facts.source().kind())
                        .map(RetirementAges::pensionFrom)
                        .orElse(null),
                AGES.reachedOn(birthDate, facts.target().level())
                        .map(RetirementAges::pensionFrom)
                        .orElse(null));
    }

    private static boolean isDuty(Finding finding) {
        return finding.severity() == Severity.OBLIGATION;
    }

    private static Assessment.Duty duty(Finding finding) {
        return new Assessment.Duty(finding.code(), (LocalDate) finding.details().get("due"));
    }
}
