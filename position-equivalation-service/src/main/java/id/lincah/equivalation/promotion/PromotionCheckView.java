package id.lincah.equivalation.promotion;

import id.lincah.equivalation.promotion.rules.Promotion;
import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.regulation.Language;
import id.lincah.regulation.RuleSet;
import id.lincah.request.FindingView;
import java.math.BigDecimal;
import java.util.List;

/** What the promotion calculator answers; every unmet condition is a finding. */
public record PromotionCheckView(
        Promotion.Outcome outcome, List<FindingView> findings, String next, BigDecimal creditAfter, RuleSet ruleSet) {
    static PromotionCheckView of(Promotion promotion, Language language) {
        return new PromotionCheckView(
                promotion.outcome(),
                FindingView.of(promotion.findings(), EquivalationLaw.book(), language),
                promotion.next(),
                promotion.creditAfter(),
                EquivalationLaw.book().ruleSet());
    }
}
