package id.lincah.equivalation.assessment.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** Art. 2: administrator, supervisor and echelon V are in scope; ordinary executors and senior executives are not. */
public record Article2Scope(RuleBook book) implements Rule<AssessmentFacts> {
    @Override
    public String id() {
        return "R17-01";
    }

    @Override
    public List<Finding> examine(AssessmentFacts facts) {
        return switch (facts.source().kind()) {
            case JPT, PELAKSANA -> List.of(book.finding(id(), "POSITION_NOT_IN_SCOPE", Severity.BLOCKING));
            // A functional official is refused by R17-15, not for being outside the list.
            case ADMINISTRATOR, PENGAWAS, ESELON_V, FUNGSIONAL -> List.of();
        };
    }
}
