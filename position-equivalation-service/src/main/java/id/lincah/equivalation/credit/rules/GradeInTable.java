package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AKP-07: a grade outside the level has no automatic value; a person sets a reasoned one. */
public record GradeInTable(RuleBook book, CreditGrantTable table) implements Rule<CreditGrantFacts> {
    @Override
    public String id() {
        return "AKP-07";
    }

    @Override
    public List<Finding> examine(CreditGrantFacts facts) {
        return table.knows(facts.regime(), facts.level(), facts.grade(), facts.referenceDate())
                ? List.of()
                : List.of(book.finding(id(), "TABLE_ENTRY_MISSING", Severity.REVIEW));
    }
}
