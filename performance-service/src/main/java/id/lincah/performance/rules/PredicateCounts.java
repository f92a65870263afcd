package id.lincah.performance.rules;

import id.lincah.regulation.PerformancePredicate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Number of employees per predicate; never negative, every predicate present. */
public record PredicateCounts(Map<PerformancePredicate, Integer> byPredicate) {
    public PredicateCounts {
        var complete = new EnumMap<PerformancePredicate, Integer>(PerformancePredicate.class);
        for (var predicate : PerformancePredicate.values()) {
            complete.put(predicate, notNegative(byPredicate.getOrDefault(predicate, 0)));
        }
        byPredicate = Collections.unmodifiableMap(complete);
    }

    /** Counts in the order of the law: Sangat Baik, Baik, Butuh Perbaikan, Kurang, Sangat Kurang. */
    public static PredicateCounts of(int veryGood, int good, int needsImprovement, int poor, int veryPoor) {
        return new PredicateCounts(Map.of(
                PerformancePredicate.VERY_GOOD, veryGood,
                PerformancePredicate.GOOD, good,
                PerformancePredicate.NEEDS_IMPROVEMENT, needsImprovement,
                PerformancePredicate.POOR, poor,
                PerformancePredicate.VERY_POOR, veryPoor));
    }

    /** Counts the predicates of single employees. */
    public static PredicateCounts counting(List<PerformancePredicate> predicates) {
        var counts = new EnumMap<PerformancePredicate, Integer>(PerformancePredicate.class);
        predicates.forEach(predicate -> counts.merge(predicate, 1, Integer::sum));
        return new PredicateCounts(counts);
    }

    /** Employees counted; a long, so that no sum of five counts overflows. */
    public long headCount() {
        return in(byPredicate.keySet());
    }

    /** Employees in these groups together. */
    public long in(Collection<PerformancePredicate> groups) {
        return groups.stream().mapToLong(byPredicate::get).sum();
    }

    /** The largest single group outside these. */
    public long largestOutside(Collection<PerformancePredicate> groups) {
        return byPredicate.entrySet().stream()
                .filter(entry -> !groups.contains(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private static Integer notNegative(Integer count) {
        if (count < 0) {
            throw new IllegalArgumentException("negative count");
        }
        return count;
    }
}
