package id.lincah.equivalation.credit.rules;

import id.lincah.equivalation.rules.Regime;
import id.lincah.regulation.DatedTable;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Grade;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** AKP-08: the grant is data, one cell per regime, level, grade, years and scale, each with its source. */
public final class CreditGrantTable {
    /** From this many full years on the share no longer grows. */
    static final int LAST_BAND = 4;

    private final DatedTable<BigDecimal> cells = DatedTable.read(
            "regulation/credit-grants.csv",
            List.of("regime", "level", "grade", "years_band", "scale"),
            row -> row.decimal("value"));

    /** The cell for that many full years; empty when the law (or what is known of it) has none. */
    public Optional<BigDecimal> value(CreditGrantFacts facts, int fullYears, Scale scale) {
        return cells.rowFor(
                facts.referenceDate(), facts.regime(), facts.level(), facts.grade(), band(fullYears), scale);
    }

    private static String band(int fullYears) {
        return fullYears >= LAST_BAND ? LAST_BAND + "+" : Integer.toString(fullYears);
    }

    /** Whether the table knows the grade at that level at all. */
    public boolean knows(Regime regime, FunctionalLevel level, Grade grade, LocalDate day) {
        return cells.rowFor(day, regime, level, grade, band(0), Scale.CONVENTIONAL)
                .isPresent();
    }
}
