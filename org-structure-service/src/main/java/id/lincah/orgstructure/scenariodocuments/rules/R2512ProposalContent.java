package id.lincah.orgstructure.scenariodocuments.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * Our decision from R25-09 and R25-12 (the sources list no contents): the proposal tells structure before and after, every unit with its reason, every function with its
 * successor, the holders, the staffing, and the regulation. What is missing is named and never left blank.
 */
public record R2512ProposalContent(RuleBook book) implements Rule<ProposalFacts> {

    @Override
    public String id() {
        return "R25-12-PROPOSAL";
    }

    @Override
    public List<Finding> examine(ProposalFacts facts) {
        var found = new ArrayList<Finding>();
        if (!facts.screened()) {
            found.add(missing("PROPOSAL_STRUCTURE_MISSING", "screening"));
        }
        facts.unreasoned().forEach(unit -> found.add(ofUnit("KEPT_WITHOUT_REASON", unit)));
        facts.untaken().forEach(unit -> found.add(ofUnit("REMOVED_WITHOUT_TAKER", unit)));
        facts.functionless().forEach(unit -> found.add(ofUnit("FUNCTIONS_NOT_RECORDED", unit)));
        facts.unassigned()
                .forEach(each -> found.add(
                        ofUnit("FUNCTION_WITHOUT_SUCCESSOR", each.unit()).with("function", each.function())));
        facts.stepless().forEach(unit -> found.add(ofUnit("HOLDER_WITHOUT_NEXT_STEP", unit)));
        if (facts.screened() && !facts.staffed()) {
            found.add(missing("STAFFING_NOT_RECORDED", "imports"));
        }
        if (!facts.regulated()) {
            found.add(book.finding(id(), "REGULATION_NOT_RECORDED", Severity.INFORMATION)
                    .with("mend", "regulation"));
        }
        return found;
    }

    private Finding ofUnit(String code, String unit) {
        return missing(code, "decisions").with("unit", unit);
    }

    private Finding missing(String code, String mend) {
        return book.finding(id(), code, Severity.OBLIGATION).with("mend", mend);
    }
}
