package id.lincah.equivalation.careerpath.rules;

import id.lincah.equivalation.promotion.rules.Promotion;
import id.lincah.regulation.PerformancePredicate;
import java.time.LocalDate;
import java.util.List;

/** AK-20 to AK-33: what is missing to the next grade and to the next level, and when it can be reached at the earliest. */
public record CareerPath(Goal grade, Goal level) {
    /**
     * One step upwards.
     *
     * @param now what the promotion check says today; its findings are what is missing
     * @param earliest one answer for each predicate asked, the best first
     */
    public record Goal(Promotion now, List<Reach> earliest) {
        public Goal {
            earliest = List.copyOf(earliest);
        }
    }

    /**
     * The earliest day if every year to come had this predicate.
     *
     * @param day null when it is never reached this way
     * @param blockedBy the code that no time lifts; null when there is a day
     */
    public record Reach(PerformancePredicate predicate, LocalDate day, String blockedBy) {}

    /** The path as seen on the day of the facts, under every predicate. */
    public static CareerPath of(PathFacts facts) {
        return under(facts, List.of(PerformancePredicate.values()));
    }

    /** The same under one predicate only. */
    public static CareerPath of(PathFacts facts, PerformancePredicate predicate) {
        return under(facts, List.of(predicate));
    }

    private static CareerPath under(PathFacts facts, List<PerformancePredicate> predicates) {
        return new CareerPath(goal(facts, Step.GRADE, predicates), goal(facts, Step.LEVEL, predicates));
    }

    private static Goal goal(PathFacts facts, Step step, List<PerformancePredicate> predicates) {
        return new Goal(
                step.ask(facts.now()),
                predicates.stream()
                        .map(predicate -> new EarliestDay(facts, step, predicate).reach())
                        .toList());
    }
}
