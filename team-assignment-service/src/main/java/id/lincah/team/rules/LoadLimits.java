package id.lincah.team.rules;

import id.lincah.regulation.DatedTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The limits of the planned load in percent (D-07): no law names them, so they are data. */
public final class LoadLimits {
    private final DatedTable<BigDecimal> table;

    private LoadLimits(DatedTable<BigDecimal> table) {
        this.table = table;
    }

    public static LoadLimits read(String resource) {
        return new LoadLimits(DatedTable.read(resource, List.of("limit"), row -> row.decimal("percent")));
    }

    /** Above this share a person is warned. */
    public BigDecimal warning(LocalDate on) {
        return limit("WARNING", on);
    }

    /** Above this share an assignment is refused. */
    public BigDecimal highest(LocalDate on) {
        return limit("HIGHEST", on);
    }

    private BigDecimal limit(String name, LocalDate on) {
        return table.rowFor(on, name)
                .orElseThrow(() -> new IllegalStateException("no " + name + " load limit is in force on " + on));
    }
}
