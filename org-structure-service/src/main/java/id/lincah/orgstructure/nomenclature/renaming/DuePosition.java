package id.lincah.orgstructure.nomenclature.renaming;

import id.lincah.events.PersonPlaced;
import id.lincah.events.PositionChanged;
import id.lincah.orgstructure.person.Home;
import id.lincah.orgstructure.person.PlacedRow;
import io.vertx.mutiny.sqlclient.Row;
import java.util.Map;
import java.util.UUID;

/**
 * A position that was due, and what became of it.
 *
 * @param change null when it was left alone
 * @param holder where its holder now is; null when it is vacant or was left alone
 */
record DuePosition(UUID id, String oldTitle, PositionChanged change, PersonPlaced holder) {
    /** What {@link #of} reads: of what was due {@code d} and what was changed {@code f}. */
    static final String COLUMNS = """
            d.position_id, d.old_title, f.unit_id, f.kind, f.echelon, f.title, f.head, f.functional_code,
              f.functional_level,\s""" + PlacedRow.COLUMNS;

    private static final int CHANGED = 2;
    private static final int PLACED = 9;

    /** @param homes of every unit in {@link #unit} */
    static DuePosition of(Row row, Renaming renaming, Map<UUID, Home> homes) {
        var unit = unit(row);
        return new DuePosition(
                row.getUUID(0),
                row.getString(1),
                unit == null ? null : change(row, renaming),
                row.getUUID(PLACED) == null ? null : PlacedRow.event(row, PLACED, homes.get(unit), "CORRECTED"));
    }

    /** Of a position that was changed; else null. */
    static UUID unit(Row row) {
        return row.getUUID(CHANGED);
    }

    private static PositionChanged change(Row row, Renaming renaming) {
        return new PositionChanged(
                row.getUUID(0),
                renaming.agency,
                row.getUUID(CHANGED),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getBoolean(6),
                row.getString(7),
                row.getString(8),
                renaming.effectiveOn);
    }

    boolean changed() {
        return change != null;
    }
}
