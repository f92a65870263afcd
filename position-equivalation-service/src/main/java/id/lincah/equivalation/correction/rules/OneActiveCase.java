package id.lincah.equivalation.correction.rules;

import id.lincah.equivalation.correction.rules.CorrectionFacts.Ground;
import id.lincah.equivalation.rules.Regime;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.ArrayList;
import java.util.List;

/** R17-29: whoever was equated can be proposed again to be corrected; one of his cases is active at a time. */
public record OneActiveCase(RuleBook book) implements Rule<CorrectionFacts> {
    @Override
    public String id() {
        return "R17-29";
    }

    @Override
    public List<Finding> examine(CorrectionFacts facts) {
        var findings = new ArrayList<Finding>();
        if (facts.activeCase()) {
            findings.add(book.finding(id(), "ACTIVE_CASE_EXISTS", Severity.BLOCKING));
        }
        if (!facts.equated()) {
            findings.add(book.finding(id(), "NOTHING_TO_CORRECT", Severity.BLOCKING));
        }
        if (facts.ground() == Ground.REGULATION_28_2019 && facts.regime() != Regime.PERMENPANRB_28_2019) {
            findings.add(book.finding(id(), "GROUND_DOES_NOT_FIT", Severity.BLOCKING));
        }
        return findings;
    }
}
