package id.lincah.orgstructure.positionmap.version;

import id.lincah.orgstructure.positionmap.MapBox;
import id.lincah.orgstructure.positionmap.PositionMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * RA-49: what became of the boxes of one map in another. A box is the same when unit and key agree; one that is not there
 * any more has moved, or was renamed, when a new box holds one of its positions.
 */
final class MapComparison {
    /** @param before null when added; @param after null when removed */
    record BoxChange(MapBox before, MapBox after) {
        boolean moved() {
            return !before.unitId().equals(after.unitId());
        }

        private boolean changed() {
            return !before.title().equals(after.title())
                    || !before.key().equals(after.key())
                    || !Objects.equals(before.jobClass(), after.jobClass())
                    || !Objects.equals(before.recordedNeed(), after.recordedNeed())
                    || before.needState() != after.needState()
                    || before.existing() != after.existing();
        }
    }

    private record Name(UUID unitId, String key) {
        static Name of(MapBox box) {
            return new Name(box.unitId(), box.key());
        }
    }

    private final List<BoxChange> added = new ArrayList<>();
    private final List<BoxChange> removed = new ArrayList<>();
    private final List<BoxChange> moved = new ArrayList<>();
    private final List<BoxChange> changed = new ArrayList<>();

    MapComparison(PositionMap before, PositionMap after) {
        var fresh = new LinkedHashMap<Name, MapBox>();
        after.boxes().forEach(box -> fresh.put(Name.of(box), box));
        var gone = new ArrayList<MapBox>();
        for (var box : before.boxes()) {
            var same = fresh.remove(Name.of(box));
            if (same == null) {
                gone.add(box);
            } else {
                note(new BoxChange(box, same));
            }
        }
        follow(gone, fresh);
    }

    private void note(BoxChange change) {
        if (change.moved()) {
            moved.add(change);
        } else if (change.changed()) {
            changed.add(change);
        }
    }

    private void follow(List<MapBox> gone, Map<Name, MapBox> fresh) {
        var holderOf = new LinkedHashMap<UUID, MapBox>();
        fresh.values().forEach(box -> box.positions().forEach(position -> holderOf.put(position, box)));
        for (var box : gone) {
            var heir = box.positions().stream()
                    .map(holderOf::get)
                    .filter(Objects::nonNull)
                    .filter(other -> fresh.containsKey(Name.of(other)))
                    .findFirst();
            if (heir.isPresent()) {
                fresh.remove(Name.of(heir.get()));
                note(new BoxChange(box, heir.get()));
            } else {
                removed.add(new BoxChange(box, null));
            }
        }
        fresh.values().forEach(box -> added.add(new BoxChange(null, box)));
    }

    List<BoxChange> added() {
        return added;
    }

    List<BoxChange> removed() {
        return removed;
    }

    List<BoxChange> moved() {
        return moved;
    }

    List<BoxChange> changed() {
        return changed;
    }
}
