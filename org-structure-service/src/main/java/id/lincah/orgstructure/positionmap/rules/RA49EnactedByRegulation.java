package id.lincah.orgstructure.positionmap.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.ArrayList;
import java.util.List;

/** RA-49: a map is fixed by a regulation issued before it takes effect, and versions follow each other in time. */
public record RA49EnactedByRegulation(RuleBook book) implements Rule<EnactmentFacts> {

    @Override
    public String id() {
        return "RA-49";
    }

    @Override
    public List<Finding> examine(EnactmentFacts facts) {
        var findings = new ArrayList<Finding>();
        if (!regulated(facts)) {
            findings.add(book.finding(id(), "MAP_REGULATION_MISSING", Severity.BLOCKING));
        }
        if (facts.presentSince() != null && !facts.effectiveOn().isAfter(facts.presentSince())) {
            findings.add(book.finding(id(), "MAP_NOT_LATER", Severity.BLOCKING)
                    .with("since", facts.presentSince().toString()));
        }
        return findings;
    }

    private static boolean regulated(EnactmentFacts facts) {
        return facts.number() != null
                && !facts.number().isBlank()
                && facts.issuedOn() != null
                && !facts.issuedOn().isAfter(facts.effectiveOn());
    }
}
