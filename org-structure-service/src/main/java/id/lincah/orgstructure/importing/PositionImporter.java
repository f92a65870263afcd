package id.lincah.orgstructure.importing;

import id.lincah.orgstructure.announcing.Announcements;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Positions (the <em>peta jabatan</em>) of one agency, as they stand from a day on. */
@ApplicationScoped
class PositionImporter implements Importer {
    private final Announcements announcements;

    PositionImporter(Announcements announcements) {
        this.announcements = announcements;
    }

    @Override
    public Dataset dataset() {
        return Dataset.POSITIONS;
    }

    @Override
    public Uni<ImportPlan> plan(
            List<ImportLine> lines,
            String agency,
            LocalDate effectiveOn,
            Pending pending,
            Faults faults,
            SqlConnection connection) {
        var rows = lines.stream().map(PositionRow::of).toList();
        var codes = distinct(rows, PositionRow::code);
        var unseen = Arrays.stream(distinct(rows, PositionRow::unitCode))
                .filter(code -> !pending.standing().containsKey(code))
                .toArray(String[]::new);
        var headed = distinct(heads(rows), PositionRow::unitCode);
        return StandingUnits.of(effectiveOn, agency, unseen, connection)
                .invoke(pending.standing()::putAll)
                .flatMap(units -> StoredPosition.concerned(effectiveOn, agency, codes, headed, connection))
                .map(stored -> compare(rows, pending.standing(), stored, effectiveOn, pending, faults));
    }

    private static List<PositionRow> heads(List<PositionRow> rows) {
        return rows.stream().filter(row -> Boolean.TRUE.equals(row.head())).toList();
    }

    private static String[] distinct(List<PositionRow> rows, Function<PositionRow, String> value) {
        return rows.stream().map(value).filter(Objects::nonNull).distinct().toArray(String[]::new);
    }

    private ImportPlan compare(
            List<PositionRow> rows,
            Map<String, UUID> units,
            Map<String, StoredPosition> stored,
            LocalDate effectiveOn,
            Pending pending,
            Faults faults) {
        checkCodes(rows, stored, faults);
        checkUnits(rows, units, pending, faults);
        checkHeads(rows, stored, faults);
        return faults.any() ? PositionPlan.nothing() : PositionPlan.of(rows, units, stored, effectiveOn, announcements);
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

    private static void checkUnits(List<PositionRow> rows, Map<String, UUID> units, Pending pending, Faults faults) {
        for (var row : rows) {
            var stands = units.containsKey(row.unitCode()) || pending.units().contains(row.unitCode());
            if (row.unitCode() != null && !stands) {
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
        for (var row : heads(rows)) {
            if (row.unitCode() != null) {
                var other = headOf.putIfAbsent(row.unitCode(), String.valueOf(row.code()));
                if (other != null) {
                    faults.add(row.row(), "head", "SECOND_HEAD", Map.of("value", row.unitCode(), "other", other));
                }
            }
        }
    }
}
