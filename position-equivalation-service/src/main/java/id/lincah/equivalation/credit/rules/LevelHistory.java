package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.FunctionalLevel;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** AK-07: which level was held when. A month belongs to the level held on its first day. */
public final class LevelHistory {
    private final List<LevelStep> steps;
    private final LocalDate countedFrom;
    private final List<Closure> closures;

    /**
     * @param steps at least one
     * @param countedFrom the first day that counts, where that lies before the first level (AK-16); may be null
     */
    public LevelHistory(List<LevelStep> steps, LocalDate countedFrom, List<Closure> closures) {
        this.steps = steps.stream()
                .sorted(Comparator.comparing(LevelStep::since).thenComparing(LevelStep::level))
                .toList();
        this.countedFrom =
                countedFrom == null || countedFrom.isAfter(firstStep().since())
                        ? firstStep().since()
                        : countedFrom;
        this.closures = List.copyOf(closures);
    }

    private LevelStep firstStep() {
        return steps.get(0);
    }

    /** The level the account began with. */
    FunctionalLevel first() {
        return firstStep().level();
    }

    /** The level of today, whatever the day is. */
    public LevelStep last() {
        return steps.get(steps.size() - 1);
    }

    /** The level held on a day; empty before the account began. */
    public Optional<FunctionalLevel> on(LocalDate day) {
        if (day.isBefore(countedFrom)) {
            return Optional.empty();
        }
        return Optional.of(steps.stream()
                .filter(step -> !step.since().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(firstStep())
                .level());
    }

    boolean isClosed(LocalDate day) {
        return closures.stream().anyMatch(closure -> closure.covers(day));
    }

    /** The level a month is converted at; empty before the account began and while it is closed. */
    Optional<FunctionalLevel> inMonth(int year, int month) {
        var first = LocalDate.of(year, month, 1);
        return isClosed(first) ? Optional.empty() : on(first);
    }
}
