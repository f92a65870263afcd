package id.lincah.orgstructure.simplification.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R25-09: the regulation on the organisation is issued, at the latest on the day the structure takes effect. */
public record R2509SotkRegulation(RuleBook book) implements Rule<SotkFacts> {

    @Override
    public String id() {
        return "R25-09";
    }

    @Override
    public List<Finding> examine(SotkFacts facts) {
        return issued(facts) ? List.of() : List.of(book.finding(id(), "SOTK_REGULATION_MISSING", Severity.BLOCKING));
    }

    private static boolean issued(SotkFacts facts) {
        return facts.number() != null
                && !facts.number().isBlank()
                && facts.issuedOn() != null
                && !facts.issuedOn().isAfter(facts.effectiveOn());
    }
}
