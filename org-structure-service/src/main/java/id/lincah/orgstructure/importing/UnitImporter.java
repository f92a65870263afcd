package id.lincah.orgstructure.importing;

import id.lincah.orgstructure.announcing.Announcements;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Units of one agency, as they stand from a day on. */
@ApplicationScoped
class UnitImporter implements Importer {
    private final Announcements announcements;

    UnitImporter(Announcements announcements) {
        this.announcements = announcements;
    }

    @Override
    public Dataset dataset() {
        return Dataset.UNITS;
    }

    @Override
    public Uni<ImportPlan> plan(
            List<ImportLine> lines,
            String agency,
            LocalDate effectiveOn,
            Pending pending,
            Faults faults,
            SqlConnection connection) {
        return StoredUnit.on(effectiveOn, agency, connection)
                .map(stored -> compare(lines.stream().map(UnitRow::of).toList(), stored, effectiveOn, faults));
    }

    private ImportPlan compare(
            List<UnitRow> rows, Map<String, StoredUnit> stored, LocalDate effectiveOn, Faults faults) {
        checkTree(rows, stored, faults);
        rows.stream()
                .filter(row -> row.code() != null
                        && stored.containsKey(row.code())
                        && !stored.get(row.code()).stands())
                .forEach(row -> faults.add(row.row(), "unit_code", "NOT_VALID_ON_DAY", Map.of("value", row.code())));
        return faults.any() ? UnitPlan.nothing() : UnitPlan.of(rows, stored, effectiveOn, announcements);
    }

    private static void checkTree(List<UnitRow> rows, Map<String, StoredUnit> stored, Faults faults) {
        var standing = stored.values().stream()
                .filter(StoredUnit::stands)
                .map(StoredUnit::code)
                .collect(java.util.stream.Collectors.toSet());
        var tree = new CodeTree(faults, standing);
        rows.forEach(row -> tree.add(row.row(), row.code(), row.parentCode()));
        stored.values().forEach(unit -> tree.stored(unit.code(), unit.parentCode()));
        tree.check();
    }
}
