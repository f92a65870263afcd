package id.lincah.equivalation.income;

import io.vertx.mutiny.sqlclient.Row;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Income of the officials of one unit, whole rupiah a month. */
public record UnitIncome(
        UUID unitId, String agency, String unit, long officials, long withTopUp, long before, long after, long topUp) {
    static final List<String> COLUMNS =
            List.of("unitId", "agency", "unit", "officials", "withTopUp", "before", "after", "topUp");

    static UnitIncome of(Row row) {
        return new UnitIncome(
                row.getUUID("successor_unit_id"),
                row.getString("agency_id"),
                row.getString("unit"),
                row.getLong("officials"),
                row.getLong("with_top_up"),
                row.getLong("sum_before"),
                row.getLong("sum_after"),
                row.getLong("top_up"));
    }

    List<Object> cells() {
        return Arrays.asList(unitId, agency, unit, officials, withTopUp, before, after, topUp);
    }
}
