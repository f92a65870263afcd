package id.lincah.performance.rules;

import id.lincah.regulation.DatedTable;
import id.lincah.regulation.PerformancePredicate;
import java.time.LocalDate;
import java.util.List;

/** R6-40 to R6-44: the three by three table that turns the two ratings into the predicate. Nothing else makes one. */
public final class Quadrant {
    private final DatedTable<PerformancePredicate> table = DatedTable.read(
            "regulation/performance-quadrant.csv",
            List.of("results", "behaviour"),
            row -> row.oneOf("predicate", PerformancePredicate.class));

    /**
     * @param on day whose table applies
     * @throws IllegalStateException when no table was in force on that day
     */
    public PerformancePredicate predicate(Rating results, Rating behaviour, LocalDate on) {
        return table.rowFor(on, results, behaviour)
                .orElseThrow(() -> new IllegalStateException("no performance quadrant is in force on " + on));
    }
}
