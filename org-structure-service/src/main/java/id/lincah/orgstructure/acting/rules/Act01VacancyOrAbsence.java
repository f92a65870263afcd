package id.lincah.orgstructure.acting.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * ACT-01: a <em>Plt</em> fills a vacancy, which must last; a <em>Plh</em> stands in for a holder who is there to be away,
 * and it is said why. No source of Lincah says it in words, so it is a decision (docs/decisions/0006).
 */
public record Act01VacancyOrAbsence(RuleBook book) implements Rule<VacancyFacts> {

    @Override
    public String id() {
        return "ACT-01";
    }

    @Override
    public List<Finding> examine(VacancyFacts facts) {
        return facts.kind() == ActingKind.PLT ? vacancy(facts) : absence(facts);
    }

    private List<Finding> vacancy(VacancyFacts facts) {
        return facts.heldInTime() ? List.of(finding("POSITION_NOT_VACANT")) : List.of();
    }

    private List<Finding> absence(VacancyFacts facts) {
        var found = new ArrayList<Finding>();
        if (!facts.heldOnFirstDay()) {
            found.add(finding("NO_HOLDER_TO_STAND_IN_FOR"));
        }
        if (!facts.absenceStated()) {
            found.add(finding("ABSENCE_NOT_STATED"));
        }
        return found;
    }

    private Finding finding(String code) {
        return book.finding(id(), code, Severity.BLOCKING);
    }
}
