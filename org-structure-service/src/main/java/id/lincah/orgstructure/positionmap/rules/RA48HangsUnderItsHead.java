package id.lincah.orgstructure.positionmap.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.ArrayList;
import java.util.List;

/** RA-48: no box hangs under a removed unit; functional and executor boxes hang under the head they answer to. */
public record RA48HangsUnderItsHead(RuleBook book) implements Rule<BoxFacts> {

    @Override
    public String id() {
        return "RA-48";
    }

    @Override
    public List<Finding> examine(BoxFacts box) {
        var findings = new ArrayList<Finding>();
        if (!box.unitStands()) {
            findings.add(finding("ORPHAN_BOX", Severity.BLOCKING, box));
        } else if (!box.answers()) {
            findings.add(finding("NO_HEAD_ABOVE", Severity.REVIEW, box));
        }
        return findings;
    }

    private Finding finding(String code, Severity severity, BoxFacts box) {
        return book.finding(id(), code, severity).with("unit", box.unitCode()).with("title", box.title());
    }
}
