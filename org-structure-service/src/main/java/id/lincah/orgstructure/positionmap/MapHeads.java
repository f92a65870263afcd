package id.lincah.orgstructure.positionmap;

import id.lincah.regulation.PositionKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who heads which unit of a map, and to whom a box answers (RA-48). */
final class MapHeads {
    private static final List<PositionKind> STRUCTURAL =
            List.of(PositionKind.JPT, PositionKind.ADMINISTRATOR, PositionKind.PENGAWAS, PositionKind.ESELON_V);

    private final Map<UUID, MapUnit> units;
    private final Map<UUID, MapBox> heads = new HashMap<>();

    /** @param boxes of each unit, its head first */
    MapHeads(Map<UUID, MapUnit> units, Map<UUID, List<MapBox>> boxes) {
        this.units = units;
        boxes.forEach((unit, own) -> heads.put(unit, among(own)));
    }

    private static MapBox among(List<MapBox> own) {
        if (own.get(0).head()) {
            return own.get(0);
        }
        var structural =
                own.stream().filter(box -> STRUCTURAL.contains(box.kind())).toList();
        return structural.size() == 1 ? structural.get(0) : null;
    }

    Optional<MapBox> of(UUID unit) {
        return Optional.ofNullable(heads.get(unit));
    }

    /** The next head, in the unit of the box or above it. */
    Optional<MapBox> above(MapBox box) {
        for (var unit = units.get(box.unitId()); unit != null; unit = units.get(unit.parentId())) {
            var head = heads.get(unit.id());
            if (head != null && head != box) {
                return Optional.of(head);
            }
        }
        return Optional.empty();
    }

    /** Whether a box has somebody to answer to, or needs nobody. */
    boolean answered(MapBox box) {
        return heads.get(box.unitId()) == box || above(box).isPresent() || reachesTheTop(box);
    }

    /** What stands in the government itself answers to its head; what is above a part of the map is not on it. */
    private boolean reachesTheTop(MapBox box) {
        var unit = units.get(box.unitId());
        if (unit == null || unit.isGovernment()) {
            return unit != null;
        }
        while (units.containsKey(unit.parentId())) {
            unit = units.get(unit.parentId());
        }
        return unit.parentId() != null;
    }
}
