package id.lincah.orgstructure.acting.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Rules;
import java.util.ArrayList;
import java.util.List;

/** Who may act in a position, and when. */
public final class ActingRules {
    private final Rules<ActingFacts> reach;
    private final Rules<VacancyFacts> vacancy;

    public ActingRules(RuleBook book) {
        reach = new Rules<>(List.of(new R1739FunctionalOfficialActs(book)));
        vacancy = new Rules<>(List.of(new Act01VacancyOrAbsence(book)));
    }

    /** Every ground against somebody's acting in a position. */
    public List<Finding> examine(ActingFacts person, VacancyFacts position) {
        var found = new ArrayList<>(reach.examine(person));
        found.addAll(vacancy.examine(position));
        return found;
    }

    public List<Rules<?>> lists() {
        return List.of(reach, vacancy);
    }
}
