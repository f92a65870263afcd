package id.lincah.performance.rules;

import id.lincah.regulation.PerformancePredicate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** D-17: the limits by head count, as the reference lists them. */
class LimitsTest {
    @ParameterizedTest
    @CsvSource({
        "1,0,1,0,1",
        "2,1,2,0,1",
        "3,2,2,0,1",
        "4,2,3,0,1",
        "5,3,3,0,1",
        "7,4,5,0,1",
        "10,7,6,1,1",
        "11,7,7,1,2",
        "15,10,9,1,2",
        "20,14,12,2,2",
        "30,21,18,3,3",
        "2147483647,1503238552,1288490189,214748364,214748365"
    })
    void limits_are_integers(int n, long max70, long min60, long max10, long min10) {
        assertEquals(max70, limit(Bound.MAX_PERCENT, 70, n));
        assertEquals(min60, limit(Bound.MIN_PERCENT, 60, n));
        assertEquals(max10, limit(Bound.MAX_PERCENT, 10, n));
        assertEquals(min10, limit(Bound.MIN_PERCENT, 10, n));
    }

    private static long limit(Bound bound, int percent, int n) {
        var groups = List.of(PerformancePredicate.GOOD);
        return new PatternCondition(OrganisationAchievement.GOOD, "CODE", groups, bound, percent)
                .limit(PredicateCounts.of(0, n, 0, 0, 0));
    }
}
