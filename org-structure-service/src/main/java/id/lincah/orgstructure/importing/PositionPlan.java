package id.lincah.orgstructure.importing;

import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Positions to create and to change from a day on. */
record PositionPlan(
        LocalDate effectiveOn,
        Map<String, StoredUnit> units,
        Map<String, StoredPosition> stored,
        List<PositionRow> created,
        List<PositionRow> changed,
        int unchanged)
        implements ImportPlan {

    static PositionPlan nothing() {
        return new PositionPlan(LocalDate.EPOCH, Map.of(), Map.of(), List.of(), List.of(), 0);
    }

    static PositionPlan of(
            List<PositionRow> rows,
            Map<String, StoredUnit> units,
            Map<String, StoredPosition> stored,
            LocalDate effectiveOn) {
        var created = new ArrayList<PositionRow>();
        var changed = new ArrayList<PositionRow>();
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
        return new PositionPlan(effectiveOn, units, stored, created, changed, unchanged);
    }

    @Override
    public ImportReport report() {
        return ImportReport.of(Dataset.POSITIONS, created.size(), changed.size(), unchanged);
    }

    @Override
    public Uni<Void> write(UnitOfWork uow, SqlConnection connection) {
        return new PositionWriter(this, uow, connection).write();
    }
}
