package id.lincah.equivalation.equivalationcase;

import id.lincah.equivalation.assessment.rules.Assessment;
import id.lincah.equivalation.assessment.rules.AssessmentFacts;
import id.lincah.equivalation.assessment.rules.EligibilityResult;
import id.lincah.equivalation.credit.rules.CreditGrant;
import id.lincah.equivalation.income.rules.IncomeComparison;
import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.regulation.Finding;
import id.lincah.regulation.RuleSet;
import id.lincah.regulation.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The trace kept with a case: what was known, what every rule said, and which rule set said it. */
public record CaseDecision(
        RuleSet ruleSet,
        AssessmentFacts facts,
        EligibilityResult result,
        List<Finding> findings,
        List<Assessment.Duty> obligations,
        LocalDate pensionBefore,
        LocalDate pensionAfter,
        Grant grant,
        Income income) {

    /** Credit the person would bring; null values come with a finding. */
    public record Grant(Integer fullYears, BigDecimal conventional, BigDecimal integrated, List<Step> steps) {}

    /** Whole rupiah a month. */
    public record Income(long before, long after, long topUp, List<Step> steps) {}

    static CaseDecision of(AssessmentFacts facts, Assessment assessment, CreditGrant grant, IncomeComparison income) {
        return new CaseDecision(
                EquivalationLaw.book().ruleSet(),
                facts,
                assessment.result(),
                Stream.of(assessment.findings(), grant.findings(), income.findings())
                        .flatMap(List::stream)
                        .toList(),
                assessment.obligations(),
                assessment.pensionBefore(),
                assessment.pensionAfter(),
                new Grant(grant.fullYears(), grant.conventional(), grant.integrated(), grant.steps()),
                new Income(income.sumBefore(), income.sumAfter(), income.topUp(), income.steps()));
    }

    public List<String> codes() {
        return findings.stream().map(Finding::code).distinct().toList();
    }

    List<String> blockingCodes() {
        return findings.stream().filter(Finding::isBlocking).map(Finding::code).toList();
    }

    /** Where the case goes: a person must look at NEEDS_REVIEW, so it stays. */
    CaseState nextState() {
        return switch (result) {
            case ELIGIBLE, ELIGIBLE_CONDITIONAL -> CaseState.ALIGNED;
            case NEEDS_REVIEW -> CaseState.MAPPED;
            case NOT_ELIGIBLE -> CaseState.REJECTED;
        };
    }
}
