package id.lincah.equivalation;

import id.lincah.equivalation.assessment.rules.EquivalationRules;
import id.lincah.equivalation.correction.rules.CorrectionRules;
import id.lincah.equivalation.credit.rules.BaseCredit;
import id.lincah.equivalation.credit.rules.Bonuses;
import id.lincah.equivalation.credit.rules.CreditConversionRules;
import id.lincah.equivalation.credit.rules.CreditGrantRules;
import id.lincah.equivalation.credit.rules.CreditIntegrationRules;
import id.lincah.equivalation.credit.rules.Ledger;
import id.lincah.equivalation.equivalationcase.rules.PrincipleRules;
import id.lincah.equivalation.income.rules.IncomeRules;
import id.lincah.equivalation.lifecycle.rules.LifecycleRules;
import id.lincah.equivalation.obligation.rules.ObligationRules;
import id.lincah.equivalation.promotion.rules.PromotionRules;
import id.lincah.equivalation.proposal.rules.InaugurationRules;
import id.lincah.equivalation.proposal.rules.LineRules;
import id.lincah.equivalation.proposal.rules.ProposalRules;
import id.lincah.equivalation.proposaldocuments.rules.DocumentRules;
import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.equivalation.rules.RegimeChoice;
import id.lincah.equivalation.transfer.rules.TransferRules;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Rules;
import id.lincah.testsupport.RegulationCoverage;
import java.util.List;

class RegulationCoverageTest extends RegulationCoverage {
    @Override
    protected RuleBook book() {
        return EquivalationLaw.book();
    }

    @Override
    protected List<Rules<?>> rules() {
        return List.of(
                EquivalationRules.OF_17_2021,
                EquivalationRules.OF_28_2019,
                EquivalationRules.ON_INAUGURATION_DAY,
                CreditGrantRules.RULES,
                CreditConversionRules.RULES,
                CreditIntegrationRules.RULES,
                Ledger.CONVERSION,
                Bonuses.EDUCATION,
                Bonuses.SUBCOORDINATOR,
                BaseCredit.RULES,
                PromotionRules.GRADE_EXISTS,
                PromotionRules.GRADE,
                PromotionRules.GRADE_DAY,
                PromotionRules.LEVEL_EXISTS,
                PromotionRules.LEVEL,
                TransferRules.RULES,
                PrincipleRules.RULES,
                IncomeRules.RULES,
                IncomeRules.HISTORY,
                RegimeChoice.RULES,
                ObligationRules.RULES,
                ObligationRules.PROOF,
                LifecycleRules.RETURN,
                ProposalRules.RULES,
                LineRules.RULES,
                DocumentRules.RULES,
                CorrectionRules.RULES,
                InaugurationRules.RULES);
    }
}
