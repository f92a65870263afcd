package id.lincah.orgstructure.importing;

import id.lincah.orgstructure.announcing.Announcements;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Units to create and to change from a day on.
 *
 * @param announcements tells others on that day; null in a plan that does nothing
 */
record UnitPlan(
        LocalDate effectiveOn,
        Map<String, StoredUnit> stored,
        List<UnitRow> created,
        List<UnitRow> changed,
        List<UnitRow> unchanged,
        Announcements announcements)
        implements ImportPlan {

    static UnitPlan nothing() {
        return new UnitPlan(LocalDate.EPOCH, Map.of(), List.of(), List.of(), List.of(), null);
    }

    static UnitPlan of(
            List<UnitRow> rows, Map<String, StoredUnit> stored, LocalDate effectiveOn, Announcements announcements) {
        var created = new ArrayList<UnitRow>();
        var changed = new ArrayList<UnitRow>();
        var unchanged = new ArrayList<UnitRow>();
        for (var row : rows) {
            var old = stored.get(row.code());
            if (old == null) {
                created.add(row);
            } else if (old.same(row)) {
                unchanged.add(row);
            } else {
                changed.add(row);
            }
        }
        return new UnitPlan(effectiveOn, stored, created, changed, unchanged, announcements);
    }

    @Override
    public ImportReport report() {
        return ImportReport.of(Dataset.UNITS, created.size(), changed.size(), unchanged.size());
    }

    @Override
    public List<Difference> differences() {
        var all = new ArrayList<Difference>();
        created.forEach(row -> all.add(Difference.of(Difference.Kind.NEW, row.code(), row.row())));
        changed.forEach(row -> {
            var old = stored.get(row.code());
            all.add(Difference.changed(row.code(), row.row(), old.cells(), old.cellsAfter(row)));
        });
        unchanged.forEach(row -> all.add(Difference.of(Difference.Kind.UNCHANGED, row.code(), row.row())));
        return all;
    }

    @Override
    public Uni<Void> write(UnitOfWork uow, Telling telling, SqlConnection connection) {
        return new UnitWriter(this, uow, telling, connection).write();
    }
}
