package id.lincah.orgstructure.positionmap;

import id.lincah.orgstructure.positionmap.rules.NeedState;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PositionKind;
import io.vertx.mutiny.sqlclient.Row;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A box of the map: the positions of one unit that are the same in title, kind and, for functional ones, code and level.
 *
 * @param key tells the boxes of a unit apart, whatever the case and the blanks of the title
 * @param head whether one of its positions heads the unit
 * @param positions empty when only a need is recorded
 * @param recordedNeed counts as K only when the state is FINAL
 * @param needState null when nothing is recorded
 * @param existing B (RA-45)
 * @param candidates CPNS, counted beside B
 * @param source where class and need come from; null when nothing is recorded
 */
public record MapBox(
        UUID unitId,
        String unitCode,
        String key,
        String title,
        PositionKind kind,
        String echelon,
        boolean head,
        String functionalCode,
        String functionalLevel,
        List<UUID> positions,
        Integer jobClass,
        Integer recordedNeed,
        NeedState needState,
        int existing,
        int candidates,
        String source) {

    /** The columns in this order, whichever table they come from. */
    static MapBox of(Row row) {
        var state = row.getString(12);
        return new MapBox(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                PositionKind.valueOf(row.getString(4)),
                row.getString(5),
                row.getBoolean(6),
                row.getString(7),
                row.getString(8),
                List.of(row.getArrayOfUUIDs(9)),
                row.getInteger(10),
                row.getInteger(11),
                state == null ? null : NeedState.valueOf(state),
                row.getInteger(13),
                row.getInteger(14),
                row.getString(15));
    }

    /** Null when the box is not functional, or its level is not recorded or not one of the known ones. */
    public FunctionalLevel level() {
        return Arrays.stream(FunctionalLevel.values())
                .filter(level -> level.name().equals(functionalLevel))
                .findFirst()
                .orElse(null);
    }
}
