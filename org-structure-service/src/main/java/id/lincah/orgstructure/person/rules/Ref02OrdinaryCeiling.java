package id.lincah.orgstructure.person.rules;

import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.EmploymentStatus;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Grade;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;
import java.util.Map;

/** REF-02: without a position the ordinary ceiling is III/d with S-1 and IV/a with S-2. Information only. */
public record Ref02OrdinaryCeiling(RuleBook book) implements Rule<PersonFacts> {
    private static final Map<EducationLevel, Grade> CEILING =
            Map.of(EducationLevel.S1, Grade.III_D, EducationLevel.S2, Grade.IV_A);

    @Override
    public String id() {
        return "REF-02";
    }

    @Override
    public List<Finding> examine(PersonFacts facts) {
        var ceiling = CEILING.get(facts.education());
        if (!facts.ordinary() || ceiling == null || facts.status() == EmploymentStatus.PPPK) {
            return List.of();
        }
        return GradeScale.civilServant(facts.grade())
                .filter(grade -> grade.isAbove(ceiling))
                .map(grade -> List.of(book.finding(id(), "GRADE_ABOVE_ORDINARY_CEILING", Severity.INFORMATION)
                        .with("grade", grade.toString())
                        .with("ceiling", ceiling.toString())))
                .orElse(List.of());
    }
}
