package id.lincah.orgstructure.nomenclature.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R45-07: a name is valid only with respect to a date and the list in force on it. */
public record R4507NameOnDay(RuleBook book) implements Rule<NamingFacts> {

    @Override
    public String id() {
        return "R45-07";
    }

    @Override
    public List<Finding> examine(NamingFacts facts) {
        if (facts.decree() == null) {
            return List.of(book.finding(id(), "EXECUTOR_LIST_NOT_IN_FORCE", Severity.REVIEW)
                    .with("asOf", facts.asOf()));
        }
        if (facts.onList()) {
            return List.of();
        }
        return List.of(book.finding(id(), "EXECUTOR_NAME_NOT_VALID", Severity.OBLIGATION)
                .with("name", facts.title())
                .with("asOf", facts.asOf())
                .with("decree", facts.decree().decree()));
    }
}
