package id.lincah.orgstructure.person.rules;

import id.lincah.regulation.EmploymentStatus;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/**
 * REF-01: civil servants have one of seventeen grades from I/a to IV/e, any other text is refused. The scale of PPPK
 * is only recalled: a PPPK recorded with a civil servant's grade is to be looked at, not refused.
 */
public record Ref01GradeOfOwnScale(RuleBook book) implements Rule<PersonFacts> {

    @Override
    public String id() {
        return "REF-01";
    }

    @Override
    public List<Finding> examine(PersonFacts facts) {
        var own = facts.status() == EmploymentStatus.PPPK ? GradeScale.CONTRACT : GradeScale.CIVIL_SERVANT;
        var scale = GradeScale.of(facts.grade()).orElse(null);
        if (scale == own) {
            return List.of();
        }
        return scale == GradeScale.CIVIL_SERVANT
                ? found("GRADE_OF_OTHER_SCALE", Severity.REVIEW, facts)
                : found("GRADE_NOT_OF_SCALE", Severity.BLOCKING, facts);
    }

    private List<Finding> found(String code, Severity severity, PersonFacts facts) {
        return List.of(book.finding(id(), code, severity).with("grade", facts.grade()));
    }
}
