package id.lincah.orgstructure.importing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Positions (the <em>peta jabatan</em>) of one agency, as they stand from a day on. */
@ApplicationScoped
class PositionImporter implements Importer {

    @Override
    public Dataset dataset() {
        return Dataset.POSITIONS;
    }

    @Override
    public Uni<ImportPlan> plan(
            List<ImportLine> lines, String agency, LocalDate effectiveOn, Faults faults, SqlConnection connection) {
        return StoredUnit.on(effectiveOn, agency, connection)
                .flatMap(units -> StoredPosition.on(effectiveOn, agency, connection)
                        .map(stored -> compare(
                                lines.stream().map(PositionRow::of).toList(), units, stored, effectiveOn, faults)));
    }

    private static ImportPlan compare(
            List<PositionRow> rows,
            Map<String, StoredUnit> units,
            Map<String, StoredPosition> stored,
            LocalDate effectiveOn,
            Faults faults) {
        checkCodes(rows, stored, faults);
        checkUnits(rows, units, faults);
        checkHeads(rows, stored, faults);
        return faults.any() ? PositionPlan.nothing() : PositionPlan.of(rows, units, stored, effectiveOn);
    }

    private static void checkCodes(List<PositionRow> rows, Map<String, StoredPosition> stored, Faults faults) {
        var seen = new HashMap<String, Long>();
        for (var row : rows) {
            var first = row.code() == null ? null : seen.putIfAbsent(row.code(), row.row());
            if (first != null) {
                faults.add(
                        row.row(), "position_code", "CODE_DUPLICATE", Map.of("value", row.code(), "firstRow", first));
            }
            var old = stored.get(row.code());
            if (old != null && !old.stands()) {
                faults.add(row.row(), "position_code", "NOT_VALID_ON_DAY", Map.of("value", row.code()));
            }
        }
    }

    private static void checkUnits(List<PositionRow> rows, Map<String, StoredUnit> units, Faults faults) {
        for (var row : rows) {
            var unit = units.get(row.unitCode());
            if (row.unitCode() != null && (unit == null || !unit.stands())) {
                faults.add(row.row(), "unit_code", "UNIT_UNKNOWN", Map.of("value", row.unitCode()));
            }
        }
    }

    /** One head per unit, counting the heads that stay as they are. */
    private static void checkHeads(List<PositionRow> rows, Map<String, StoredPosition> stored, Faults faults) {
        var headOf = new HashMap<String, String>();
        stored.values().stream()
                .filter(position -> position.stands() && position.head())
                .forEach(position -> headOf.put(position.unitCode(), position.code()));
        rows.stream()
                .filter(row -> row.code() != null)
                .forEach(row -> headOf.values().remove(row.code()));
        for (var row : rows) {
            if (Boolean.TRUE.equals(row.head()) && row.unitCode() != null) {
                var other = headOf.putIfAbsent(row.unitCode(), String.valueOf(row.code()));
                if (other != null) {
                    faults.add(row.row(), "head", "SECOND_HEAD", Map.of("value", row.unitCode(), "other", other));
                }
            }
        }
    }
}
