package id.lincah.performance.rules;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** D-20 was computed; here it is computed again, by trying every distribution of up to twelve employees. */
class PatternSatisfiabilityTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final DistributionPatterns PATTERNS = PerformanceRules.PATTERNS;

    @ParameterizedTest
    @EnumSource
    void applies_exactly_where_some_distribution_satisfies_the_pattern(OrganisationAchievement achievement) {
        for (var n = 1; n <= 12; n++) {
            var satisfiable = distributions(n)
                    .anyMatch(counts ->
                            PATTERNS.of(achievement, DAY).stream().allMatch(condition -> condition.holds(counts)));
            var example = new DistributionFacts(achievement, PredicateCounts.of(n, 0, 0, 0, 0), DAY);
            assertEquals(satisfiable, PATTERNS.applies(example), achievement + " n=" + n);
        }
    }

    @ParameterizedTest
    @EnumSource
    void does_not_apply_where_nobody_is_counted(OrganisationAchievement achievement) {
        var nobody = new DistributionFacts(achievement, PredicateCounts.of(0, 0, 0, 0, 0), DAY);
        assertEquals(DistributionOutcome.NOT_APPLICABLE, PATTERNS.outcome(nobody));
    }

    private static Stream<PredicateCounts> distributions(int n) {
        return upTo(n).flatMap(a -> upTo(n - a)
                .flatMap(b -> upTo(n - a - b)
                        .flatMap(
                                c -> upTo(n - a - b - c).map(d -> PredicateCounts.of(a, b, c, d, n - a - b - c - d)))));
    }

    private static Stream<Integer> upTo(int n) {
        return IntStream.rangeClosed(0, n).boxed();
    }
}
