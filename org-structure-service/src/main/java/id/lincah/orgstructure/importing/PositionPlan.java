package id.lincah.orgstructure.importing;

import id.lincah.orgstructure.announcing.Announcements;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Positions to create and to change from a day on.
 *
 * @param announcements tells others on that day; null in a plan that does nothing
 */
record PositionPlan(
        LocalDate effectiveOn,
        Map<String, UUID> units,
        Map<String, StoredPosition> stored,
        List<PositionRow> created,
        List<PositionRow> changed,
        List<PositionRow> unchanged,
        Announcements announcements)
        implements ImportPlan {

    static PositionPlan nothing() {
        return new PositionPlan(LocalDate.EPOCH, Map.of(), Map.of(), List.of(), List.of(), List.of(), null);
    }

    static PositionPlan of(
            List<PositionRow> rows,
            Map<String, UUID> units,
            Map<String, StoredPosition> stored,
            LocalDate effectiveOn,
            Announcements announcements) {
        var created = new ArrayList<PositionRow>();
        var changed = new ArrayList<PositionRow>();
        var unchanged = new ArrayList<PositionRow>();
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
        return new PositionPlan(effectiveOn, units, stored, created, changed, unchanged, announcements);
    }

    @Override
    public ImportReport report() {
        return ImportReport.of(Dataset.POSITIONS, created.size(), changed.size(), unchanged.size());
    }

    @Override
    public List<Difference> differences() {
        var all = new ArrayList<Difference>();
        created.forEach(row -> all.add(Difference.of(Difference.Kind.NEW, row.code(), row.row())));
        changed.forEach(row -> {
            var old = stored.get(row.code());
            all.add(Difference.changed(row.code(), row.row(), old.cells(), row.named()));
        });
        unchanged.forEach(row -> all.add(Difference.of(Difference.Kind.UNCHANGED, row.code(), row.row())));
        return all;
    }

    @Override
    public Uni<Void> write(UnitOfWork uow, Telling telling, SqlConnection connection) {
        return new PositionWriter(this, uow, connection).write();
    }
}
