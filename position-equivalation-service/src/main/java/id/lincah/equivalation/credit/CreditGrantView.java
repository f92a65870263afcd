package id.lincah.equivalation.credit;

import id.lincah.equivalation.credit.rules.CreditGrant;
import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.regulation.Language;
import id.lincah.regulation.RuleSet;
import id.lincah.regulation.Step;
import id.lincah.request.FindingView;
import java.math.BigDecimal;
import java.util.List;

/** What the credit grant calculator answers; the values are null when a finding says why. */
public record CreditGrantView(
        Integer fullYears,
        BigDecimal conventional,
        BigDecimal integrated,
        List<FindingView> findings,
        List<Step> steps,
        RuleSet ruleSet) {
    static CreditGrantView of(CreditGrant grant, Language language) {
        return new CreditGrantView(
                grant.fullYears(),
                grant.conventional(),
                grant.integrated(),
                FindingView.of(grant.findings(), EquivalationLaw.book(), language),
                grant.steps(),
                EquivalationLaw.book().ruleSet());
    }
}
