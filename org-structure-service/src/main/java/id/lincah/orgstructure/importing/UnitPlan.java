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
        int unchanged,
        Announcements announcements)
        implements ImportPlan {

    static UnitPlan nothing() {
        return new UnitPlan(LocalDate.EPOCH, Map.of(), List.of(), List.of(), 0, null);
    }

    static UnitPlan of(
            List<UnitRow> rows, Map<String, StoredUnit> stored, LocalDate effectiveOn, Announcements announcements) {
        var created = new ArrayList<UnitRow>();
        var changed = new ArrayList<UnitRow>();
        int unchanged = 0;
        for (var row : rows) {
            var old = stored.get(row.code());
            if (old == null) {
                created.add(row);
            } else if (old.same(row)) {
                unchanged++;
            } else {
                changed.add(row);
            }
        }
        return new UnitPlan(effectiveOn, stored, created, changed, unchanged, announcements);
    }

    @Override
    public ImportReport report() {
        return ImportReport.of(Dataset.UNITS, created.size(), changed.size(), unchanged);
    }

    @Override
    public Uni<Void> write(UnitOfWork uow, SqlConnection connection) {
        return new UnitWriter(this, uow, connection).write();
    }
}
