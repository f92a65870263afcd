package id.lincah.equivalation.credit;

import id.lincah.equivalation.credit.rules.CreditIntegration;
import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.regulation.Language;
import id.lincah.regulation.RuleSet;
import id.lincah.regulation.Step;
import id.lincah.request.FindingView;
import java.math.BigDecimal;
import java.util.List;

/** What the integration calculator answers. */
public record CreditIntegrationView(
        BigDecimal integrated, List<FindingView> findings, List<Step> steps, RuleSet ruleSet) {
    static CreditIntegrationView of(CreditIntegration integration, Language language) {
        return new CreditIntegrationView(
                integration.integrated(),
                FindingView.of(integration.findings(), EquivalationLaw.book(), language),
                integration.steps(),
                EquivalationLaw.book().ruleSet());
    }
}
