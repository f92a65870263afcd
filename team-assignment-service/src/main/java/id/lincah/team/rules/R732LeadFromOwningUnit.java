package id.lincah.team.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R7-32: in a cross-unit team the lead comes from the owning unit; a recorded reason overrules it. */
record R732LeadFromOwningUnit(RuleBook book) implements Rule<LeadFacts> {
    @Override
    public String id() {
        return "R7-32";
    }

    @Override
    public List<Finding> examine(LeadFacts facts) {
        if (!facts.crossUnit() || facts.fromOwningOffice()) {
            return List.of();
        }
        var severity = facts.hasReason() ? Severity.INFORMATION : Severity.BLOCKING;
        return List.of(book.finding(id(), "LEAD_NOT_FROM_OWNING_UNIT", severity));
    }
}
