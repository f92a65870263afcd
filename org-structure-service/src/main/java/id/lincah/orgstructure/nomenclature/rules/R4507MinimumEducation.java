package id.lincah.orgstructure.nomenclature.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** R45-07: the list in force says what education a name asks at least; of heritage caretakers speaks R45-09. */
public record R4507MinimumEducation(RuleBook book) implements Rule<NamingFacts> {

    @Override
    public String id() {
        return "R45-07";
    }

    @Override
    public List<Finding> examine(NamingFacts facts) {
        var name = facts.becomes();
        if (name == null
                || name.heritageCaretaker()
                        && facts.decree() != null
                        && facts.decree().heritageYears() != null
                || facts.education() == null
                || facts.education().atLeast(name.minimumEducation())) {
            return List.of();
        }
        return List.of(book.finding(id(), "EDUCATION_BELOW_MINIMUM", Severity.BLOCKING)
                .with("education", facts.education())
                .with("minimum", name.minimumEducation())
                .with("newName", name.name()));
    }
}
