package id.lincah.orgstructure.nomenclature.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R45-09: caretakers of heritage sites have at least SMA; who has not is given five years. */
public record R4509HeritageCaretakers(RuleBook book) implements Rule<NamingFacts> {

    @Override
    public String id() {
        return "R45-09";
    }

    @Override
    public List<Finding> examine(NamingFacts facts) {
        var decree = facts.decree();
        if (decree == null
                || decree.heritageYears() == null
                || facts.becomes() == null
                || !facts.becomes().heritageCaretaker()
                || facts.education() == null
                || facts.education().atLeast(decree.heritageMinimum())) {
            return List.of();
        }
        var inTime = !facts.asOf().isAfter(decree.heritageDue());
        return List.of((inTime
                        ? book.finding(id(), "HERITAGE_EDUCATION_DUE", Severity.OBLIGATION)
                        : book.finding(id(), "HERITAGE_EDUCATION_OVERDUE", Severity.BLOCKING))
                .with("minimum", decree.heritageMinimum())
                .with("dueOn", decree.heritageDue()));
    }
}
