package id.lincah.orgstructure.unitscreening.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R25-18: a claim of exemption without its criterion or its legal basis is refused. */
public record R2518SupportedClaim(RuleBook book) implements Rule<ScreeningFacts> {

    @Override
    public String id() {
        return "R25-18";
    }

    @Override
    public List<Finding> examine(ScreeningFacts facts) {
        if (facts.claim() == null || facts.claim().supported()) {
            return List.of();
        }
        var finding = book.finding(id(), "EXEMPTION_UNSUPPORTED", Severity.BLOCKING);
        return List.of(facts.unit() == null ? finding : finding.with("unit", facts.unit()));
    }
}
