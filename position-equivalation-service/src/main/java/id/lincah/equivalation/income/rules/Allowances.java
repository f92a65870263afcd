package id.lincah.equivalation.income.rules;

import id.lincah.regulation.DatedTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** INC-07 and INC-08: position allowances a month, in whole rupiah. */
public final class Allowances {
    private final DatedTable<Long> table = DatedTable.read(
            "regulation/allowances.csv",
            List.of("position_class", "holder"),
            row -> row.decimal("monthly_rupiah").longValueExact());

    /** @param holder an echelon, null when unknown */
    public Optional<Long> structural(LocalDate day, Object holder) {
        return holder == null ? Optional.empty() : table.rowFor(day, "STRUCTURAL", holder);
    }

    public Optional<Long> functional(LocalDate day, Object level) {
        return table.rowFor(day, "FUNCTIONAL", level);
    }
}
