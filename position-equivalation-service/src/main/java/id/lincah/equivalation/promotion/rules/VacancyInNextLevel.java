package id.lincah.equivalation.promotion.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** AK-30: the next level has a vacancy. */
public record VacancyInNextLevel(RuleBook book) implements Rule<PromotionFacts> {
    @Override
    public String id() {
        return "AK-30";
    }

    @Override
    public List<Finding> examine(PromotionFacts facts) {
        return facts.vacancy() ? List.of() : List.of(book.finding(id(), "NO_VACANCY", Severity.BLOCKING));
    }
}
