package id.lincah.team.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LoadTest {
    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 31);

    private static Commitment from(int month, int toMonth, String share) {
        return new Commitment(LocalDate.of(2025, month, 1), LocalDate.of(2025, toMonth, 28), new BigDecimal(share));
    }

    private static void assertPeak(String expected, List<Commitment> commitments) {
        assertEquals(0, new BigDecimal(expected).compareTo(Load.peak(commitments, JANUARY, DECEMBER)));
    }

    @Test
    void nobody_is_loaded_by_nothing() {
        assertPeak("0", List.of());
    }

    @Test
    void assignments_that_follow_each_other_do_not_add_up() {
        assertPeak("60", List.of(from(1, 3, "60"), from(4, 6, "50")));
    }

    @Test
    void assignments_that_meet_on_one_day_add_up() {
        var first = new Commitment(JANUARY, LocalDate.of(2025, 3, 1), new BigDecimal("60"));
        assertPeak("110", List.of(first, from(3, 6, "50")));
    }

    @Test
    void an_assignment_from_the_year_before_counts_from_the_first_day() {
        var old = new Commitment(LocalDate.of(2024, 6, 1), LocalDate.of(2025, 1, 1), new BigDecimal("70"));
        assertPeak("100", List.of(old, from(1, 2, "30")));
    }
}
