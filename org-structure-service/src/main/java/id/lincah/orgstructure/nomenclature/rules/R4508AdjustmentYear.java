package id.lincah.orgstructure.nomenclature.rules;

import id.lincah.regulation.EmploymentStatus;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.ArrayList;
import java.util.List;

/** R45-08: agencies adjust within one year, for PNS and PPPK; until then the kelas jabatan of the decree before stays. */
public record R4508AdjustmentYear(RuleBook book) implements Rule<NamingFacts> {

    @Override
    public String id() {
        return "R45-08";
    }

    @Override
    public List<Finding> examine(NamingFacts facts) {
        var decree = facts.decree();
        if (decree == null || decree.adjustmentYears() == null || facts.onList()) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        var due = decree.adjustmentDue();
        found.add(
                decree.adjusting(facts.asOf())
                        ? book.finding(id(), "ADJUSTMENT_PERIOD", Severity.INFORMATION)
                                .with("dueOn", due)
                                .with("previous", decree.replaces())
                        : book.finding(id(), "ADJUSTMENT_OVERDUE", Severity.REVIEW)
                                .with("dueOn", due));
        if (facts.status() == EmploymentStatus.CPNS) {
            found.add(book.finding(id(), "EMPLOYMENT_STATUS_NOT_COVERED", Severity.REVIEW)
                    .with("status", facts.status()));
        }
        return found;
    }
}
