package id.lincah.orgstructure.person.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.ArrayList;
import java.util.List;

/** NIP-08: birth date and sex on record match the number; numbers with clerical errors exist, so it is a warning. */
public record Nip08RecordAgrees(RuleBook book) implements Rule<PersonFacts> {

    @Override
    public String id() {
        return "NIP-08";
    }

    @Override
    public List<Finding> examine(PersonFacts facts) {
        var found = new ArrayList<Finding>();
        if (facts.numberBirthDate() != null && !facts.numberBirthDate().equals(facts.birthDate())) {
            found.add(book.finding(id(), "NIP_BIRTH_DATE_DIFFERS", Severity.REVIEW));
        }
        if (facts.numberSex() != null && facts.numberSex() != facts.sex()) {
            found.add(book.finding(id(), "NIP_SEX_DIFFERS", Severity.REVIEW));
        }
        return found;
    }
}
