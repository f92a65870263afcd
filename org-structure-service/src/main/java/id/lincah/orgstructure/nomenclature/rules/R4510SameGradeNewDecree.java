package id.lincah.orgstructure.nomenclature.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.ArrayList;
import java.util.List;

/** R45-10: renaming leaves grade, salary and the date of the grade alone, and produces a new decree on the position. */
public record R4510SameGradeNewDecree(RuleBook book) implements Rule<RenamingFacts> {

    @Override
    public String id() {
        return "R45-10";
    }

    @Override
    public List<Finding> examine(RenamingFacts facts) {
        var found = new ArrayList<Finding>();
        if (!facts.gradeBefore().equals(facts.gradeAfter())
                || !facts.gradeSinceBefore().equals(facts.gradeSinceAfter())) {
            found.add(book.finding(id(), "RENAMING_TOUCHES_GRADE", Severity.BLOCKING));
        }
        if (facts.decreeNumber() == null || facts.decreeNumber().isBlank() || facts.decreeIssuedOn() == null) {
            found.add(book.finding(id(), "POSITION_DECREE_MISSING", Severity.BLOCKING));
        }
        return found;
    }
}
