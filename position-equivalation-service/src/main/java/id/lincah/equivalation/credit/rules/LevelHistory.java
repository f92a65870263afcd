package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.FunctionalLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** AK-07: which level was held when. A month belongs to the level held on its first day. */
public final class LevelHistory {
    private final List<LevelStep> steps;
    private final LocalDate countedFrom;
    private final List<Closure> closures;

    /**
     * @param steps at least one
     * @param countedFrom the first day that counts where it isn't that of the first level: before it for a candidate
     *     (AK-16), after it where an earlier account holds the months before; may be null
     */
    public LevelHistory(List<LevelStep> steps, LocalDate countedFrom, List<Closure> closures) {
        this.steps = changes(steps);
        this.countedFrom = countedFrom == null ? firstStep().since() : countedFrom;
        this.closures = List.copyOf(closures);
    }

    /** A level told again is not begun again: its first day stays the earliest. */
    private static List<LevelStep> changes(List<LevelStep> steps) {
        var changes = new ArrayList<LevelStep>();
        steps.stream()
                .sorted(Comparator.comparing(LevelStep::since).thenComparing(LevelStep::level))
                .filter(step ->
                        changes.isEmpty() || changes.get(changes.size() - 1).level() != step.level())
                .forEach(changes::add);
        return List.copyOf(changes);
    }

    private LevelStep firstStep() {
        return steps.get(0);
    }

    /** The level the account began with. */
    FunctionalLevel first() {
        return firstStep().level();
    }

    /** The promotions, oldest first: from a level to the one above it in the same category (AK-33). */
    List<LevelStep> promotions() {
        return IntStream.range(1, steps.size())
                .filter(place -> steps.get(place).promoted())
                .filter(place -> steps.get(place - 1)
                        .level()
                        .next()
                        .filter(steps.get(place).level()::equals)
                        .isPresent())
                .mapToObj(steps::get)
                .toList();
    }

    /** The level of today, whatever the day is. */
    public LevelStep last() {
        return steps.get(steps.size() - 1);
    }

    /** Whether the level is or was held. */
    public boolean has(FunctionalLevel level) {
        return steps.stream().anyMatch(step -> step.level() == level);
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
