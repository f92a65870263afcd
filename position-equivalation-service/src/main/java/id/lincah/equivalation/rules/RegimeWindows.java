package id.lincah.equivalation.rules;

import id.lincah.regulation.AgencyKind;
import id.lincah.regulation.CsvRow;
import id.lincah.regulation.DatedTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** R17-36: when each equivalation regulation was open, for central agencies and for regions. */
public final class RegimeWindows {
    private final DatedTable<Regime> table =
            DatedTable.read("regulation/regime-windows.csv", List.of("agencies"), RegimeWindows::regime);

    private static Regime regime(CsvRow row) {
        return row.oneOf("regime", Regime.class);
    }

    /** The regulation open on the day; empty when only the ordinary transfer is left. */
    public Optional<Regime> on(LocalDate day, AgencyKind kind) {
        return table.rowFor(day, kind == AgencyKind.CENTRAL ? "CENTRAL" : "REGIONAL");
    }
}
