package id.lincah.equivalation.assessment;

import id.lincah.equivalation.assessment.rules.Assessment;
import id.lincah.equivalation.assessment.rules.EligibilityResult;
import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.regulation.Language;
import id.lincah.regulation.RuleSet;
import id.lincah.request.FindingView;
import java.time.LocalDate;
import java.util.List;

/** What the assessment calculator answers. */
public record AssessmentView(
        EligibilityResult result,
        List<FindingView> findings,
        List<Assessment.Duty> obligations,
        LocalDate pensionBefore,
        LocalDate pensionAfter,
        RuleSet ruleSet) {
    static AssessmentView of(Assessment assessment, Language language) {
        return new AssessmentView(
                assessment.result(),
                FindingView.of(assessment.findings(), EquivalationLaw.book(), language),
                assessment.obligations(),
                assessment.pensionBefore(),
                assessment.pensionAfter(),
                EquivalationLaw.book().ruleSet());
    }
}
