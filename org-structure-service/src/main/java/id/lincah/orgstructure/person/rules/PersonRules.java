package id.lincah.orgstructure.person.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Rules;
import java.util.List;

/** What is to be said of a person's record. */
public final class PersonRules {
    private final Rules<PersonFacts> rules;

    public PersonRules(RuleBook book) {
        rules = new Rules<>(
                List.of(new Nip08RecordAgrees(book), new Ref01GradeOfOwnScale(book), new Ref02OrdinaryCeiling(book)));
    }

    public List<Finding> examine(PersonFacts facts) {
        return rules.examine(facts);
    }

    public Rules<PersonFacts> rules() {
        return rules;
    }
}
