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
 * People to record and people whose facts or place changed.
 *
 * @param announcements tells others on the day each takes effect; null in a plan that does nothing
 */
record HolderPlan(
        LocalDate effectiveOn,
        Map<String, StoredPosition> positions,
        Map<String, StoredHolder> stored,
        List<HolderRow> created,
        List<HolderRow> changed,
        List<HolderRow> unchanged,
        Announcements announcements)
        implements ImportPlan {

    static HolderPlan nothing() {
        return new HolderPlan(LocalDate.EPOCH, Map.of(), Map.of(), List.of(), List.of(), List.of(), null);
    }

    static HolderPlan of(
            List<HolderRow> rows,
            Map<String, StoredPosition> positions,
            Map<String, StoredHolder> stored,
            LocalDate effectiveOn,
            Announcements announcements) {
        var created = new ArrayList<HolderRow>();
        var changed = new ArrayList<HolderRow>();
        var unchanged = new ArrayList<HolderRow>();
        for (var row : rows) {
            var old = stored.get(row.nip());
            if (old == null) {
                created.add(row);
            } else if (old.samePerson(row) && old.samePlace(row)) {
                unchanged.add(row);
            } else {
                changed.add(row);
            }
        }
        return new HolderPlan(effectiveOn, positions, stored, created, changed, unchanged, announcements);
    }

    /** Rows whose person must take another place, or the same place from another day. */
    List<HolderRow> placedAnew() {
        var rows = new ArrayList<>(created);
        changed.stream().filter(row -> !stored.get(row.nip()).samePlace(row)).forEach(rows::add);
        return rows;
    }

    /** The structure may be known only from a later day than the person sits in it. */
    LocalDate begins(HolderRow row) {
        var known = positions.get(row.positionCode()).validFrom();
        var old = stored.get(row.nip());
        var earliest = old != null && old.moves(row) && effectiveOn.isAfter(known) ? effectiveOn : known;
        return row.since().isAfter(earliest) ? row.since() : earliest;
    }

    boolean moves(HolderRow row) {
        return stored.containsKey(row.nip()) && stored.get(row.nip()).moves(row);
    }

    @Override
    public ImportReport report() {
        return ImportReport.of(Dataset.HOLDERS, created.size(), changed.size(), unchanged.size());
    }

    @Override
    public List<Difference> differences() {
        var all = new ArrayList<Difference>();
        created.forEach(row -> all.add(Difference.of(Difference.Kind.NEW, row.nip(), row.row())));
        changed.forEach(row -> {
            var old = stored.get(row.nip());
            all.add(Difference.changed(row.nip(), row.row(), old.cells(), row.named()));
        });
        unchanged.forEach(row -> all.add(Difference.of(Difference.Kind.UNCHANGED, row.nip(), row.row())));
        return all;
    }

    @Override
    public Uni<Void> write(UnitOfWork uow, Telling telling, SqlConnection connection) {
        return new HolderWriter(this, uow, connection).write();
    }
}
