package id.lincah.equivalation.transfer;

import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.equivalation.transfer.rules.Transfer;
import id.lincah.regulation.Language;
import id.lincah.regulation.RuleSet;
import id.lincah.regulation.Step;
import id.lincah.request.FindingView;
import java.math.BigDecimal;
import java.util.List;

/** What the transfer calculator answers; the credit is shown also where the transfer is refused. */
public record TransferCheckView(
        Transfer.Outcome outcome,
        List<FindingView> findings,
        BigDecimal conversionCredit,
        BigDecimal baseCredit,
        BigDecimal totalCredit,
        List<Step> steps,
        RuleSet ruleSet) {
    static TransferCheckView of(Transfer transfer, Language language) {
        return new TransferCheckView(
                transfer.outcome(),
                FindingView.of(transfer.findings(), EquivalationLaw.book(), language),
                transfer.conversionCredit(),
                transfer.baseCredit(),
                transfer.totalCredit(),
                transfer.steps(),
                EquivalationLaw.book().ruleSet());
    }
}
