package id.lincah.equivalation.rules;

import id.lincah.regulation.DatedTable;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Grade;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Structure reference, 7.1: the accumulated credit at which each grade of a level opens, and the next level. */
public final class CreditThresholds {
    private final DatedTable<BigDecimal> grades =
            DatedTable.read("regulation/grade-thresholds.csv", List.of("level", "grade"), row -> row.decimal("credit"));
    private final DatedTable<BigDecimal> levels =
            DatedTable.read("regulation/level-thresholds.csv", List.of("level"), row -> row.decimal("credit"));

    /** Credit within the level at which the grade opens; empty for a grade outside the level. */
    public Optional<BigDecimal> opens(LocalDate day, FunctionalLevel level, Grade grade) {
        return grades.rowFor(day, level, grade);
    }

    /** Credit within the level at which the next level opens; empty at the top of a category. */
    public Optional<BigDecimal> nextLevel(LocalDate day, FunctionalLevel level) {
        return levels.rowFor(day, level);
    }
}
