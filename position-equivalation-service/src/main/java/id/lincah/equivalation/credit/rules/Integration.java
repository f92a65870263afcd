package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.FunctionalLevel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** AK-14: on the first day of the new scale an account on the conventional one loses the base value of its level. */
final class Integration {
    private record Sum(UUID source, BigDecimal credit) {
        Sum and(Sum other) {
            return new Sum(source, credit.add(other.credit));
        }
    }

    private final Map<FunctionalLevel, Sum> sums = new EnumMap<>(FunctionalLevel.class);

    /** A row that stands, of any kind but a correction. */
    void add(FunctionalLevel level, Scale scale, UUID source, BigDecimal credit) {
        if (scale == Scale.CONVENTIONAL) {
            sums.merge(level, new Sum(source, credit), Sum::and);
        }
    }

    List<PlannedRow> rows() {
        var rows = new ArrayList<PlannedRow>();
        sums.forEach((level, sum) -> rows.add(row(level, sum)));
        return rows;
    }

    private static PlannedRow row(FunctionalLevel level, Sum sum) {
        var integration = CreditIntegrationRules.integrate(level, sum.credit());
        var warning = integration.findings().isEmpty()
                ? null
                : integration.findings().get(0).code();
        return new PlannedRow(
                EntryKind.INTEGRATION,
                level,
                sum.source(),
                Scale.INTEGRATED,
                Ledger.NEW_SCALE,
                null,
                integration.integrated().subtract(sum.credit()),
                null,
                "AK-14",
                integration.steps(),
                null,
                warning,
                null);
    }
}
