package id.lincah.equivalation.rules;

import id.lincah.regulation.CsvRow;
import id.lincah.regulation.DatedTable;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Grade;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Grade range, yearly coefficient and base value of each functional level (structure reference, 7.1). */
public final class FunctionalLevels {
    /** One level on a given day; the coefficient is credit a year at predicate <em>baik</em>. */
    public record Row(Grade lowest, Grade highest, BigDecimal annualCoefficient, BigDecimal baseValue) {}

    private final DatedTable<Row> table =
            DatedTable.read("regulation/functional-levels.csv", List.of("level"), FunctionalLevels::row);

    private static Row row(CsvRow row) {
        return new Row(
                row.value("lowest_grade", Grade::of),
                row.value("highest_grade", Grade::of),
                row.decimal("annual_coefficient"),
                row.decimal("base_value"));
    }

    /** @throws IllegalStateException when the table has no row: a missing row is never a default */
    public Row on(LocalDate day, FunctionalLevel level) {
        return table.rowFor(day, level)
                .orElseThrow(() -> new IllegalStateException("functional-levels.csv lacks " + level + " on " + day));
    }
}
