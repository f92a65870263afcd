package id.lincah.equivalation.assessment.rules;

import id.lincah.equivalation.rules.Anniversary;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** 28/2019: S-1 within three years for whoever lacks it; S-2 within four where the position demands it. */
public record Regulation28Education(RuleBook book) implements Rule<AssessmentFacts> {
    @Override
    public String id() {
        return "R17-33";
    }

    private static final int YEARS_FOR_BACHELOR = 3;
    private static final int YEARS_FOR_MASTER = 4;

    @Override
    public List<Finding> examine(AssessmentFacts facts) {
        if (!facts.person().education().atLeast(EducationLevel.S1)) {
            return List.of(obligation("EDUCATION_BELOW_S1", facts, YEARS_FOR_BACHELOR));
        }
        return Article8MasterDegree.lacksMaster(facts)
                ? List.of(obligation("EDUCATION_GAP_S2", facts, YEARS_FOR_MASTER))
                : List.of();
    }

    private Finding obligation(String code, AssessmentFacts facts, int years) {
        return book.finding(id(), code, Severity.OBLIGATION)
                .with("due", Anniversary.after(facts.referenceDate(), years));
    }
}
