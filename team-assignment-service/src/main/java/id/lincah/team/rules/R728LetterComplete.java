package id.lincah.team.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.ArrayList;
import java.util.List;

/** R7-28, D-02: number, date and legal basis are typed in; the rest of the minimum the team itself holds. */
record R728LetterComplete(RuleBook book) implements Rule<LetterFacts> {
    @Override
    public String id() {
        return "R7-28";
    }

    @Override
    public List<Finding> examine(LetterFacts facts) {
        var missing = new ArrayList<String>();
        if (isBlank(facts.number())) {
            missing.add("number");
        }
        if (facts.issuedOn() == null) {
            missing.add("issuedOn");
        }
        if (isBlank(facts.legalBasis())) {
            missing.add("legalBasis");
        }
        return missing.isEmpty()
                ? List.of()
                : List.of(book.finding(id(), "LETTER_INCOMPLETE", Severity.BLOCKING)
                        .with("missing", String.join(", ", missing)));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
