package id.lincah.equivalation.careerpath;

import id.lincah.equivalation.careerpath.rules.CareerPath;
import id.lincah.equivalation.promotion.rules.Promotion;
import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Language;
import id.lincah.regulation.PerformancePredicate;
import id.lincah.regulation.RuleSet;
import id.lincah.request.FindingView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The way of one official upwards.
 *
 * @param accruesFrom first day of the first month whose credit is not in the account yet
 * @param openPlaces places open at the next level; null when the agency never counted them
 */
public record CareerPathView(
        UUID personId,
        String agency,
        LocalDate asOf,
        String functionalCode,
        FunctionalLevel functionalLevel,
        String grade,
        BigDecimal credit,
        LocalDate accruesFrom,
        Integer openPlaces,
        Goal nextGrade,
        Goal nextLevel,
        RuleSet ruleSet) {
    /** The next grade or level: what is missing today, and the earliest day under each predicate. */
    public record Goal(Promotion.Outcome outcome, String next, List<FindingView> missing, List<Reach> earliest) {
        static Goal of(CareerPath.Goal goal, Language language) {
            return new Goal(
                    goal.now().outcome(),
                    goal.now().next(),
                    FindingView.of(goal.now().findings(), EquivalationLaw.book(), language),
                    goal.earliest().stream()
                            .map(reach -> new Reach(reach.predicate(), reach.day(), reach.blockedBy()))
                            .toList());
        }
    }

    /** Under one predicate every year; test and vacancy taken as given. Without a day, the code says what stands against it. */
    public record Reach(PerformancePredicate predicate, LocalDate day, String blockedBy) {}

    static CareerPathView of(Traveller traveller, Language language) {
        var facts = traveller.facts();
        var path = CareerPath.of(facts);
        return new CareerPathView(
                traveller.personId(),
                traveller.agency(),
                facts.asOf(),
                traveller.functionalCode(),
                facts.level(),
                facts.grade().toString(),
                facts.credit(),
                facts.accruesFrom().atDay(1),
                traveller.openPlaces(),
                Goal.of(path.grade(), language),
                Goal.of(path.level(), language),
                EquivalationLaw.book().ruleSet());
    }
}
