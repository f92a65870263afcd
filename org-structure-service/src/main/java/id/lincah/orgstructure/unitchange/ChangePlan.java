package id.lincah.orgstructure.unitchange;

import id.lincah.orgstructure.query.Columns;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What a faultless command comes down to. */
record ChangePlan(
        LocalDate day,
        DraftUnits units,
        List<DraftUnit> created,
        List<DraftUnit> changed,
        List<DraftUnit> ended,
        List<DraftPosition> moved,
        List<DraftPosition> endedPositions) {

    static ChangePlan of(LocalDate day, Draft draft) {
        return new ChangePlan(
                day,
                draft.units(),
                draft.units().which(DraftUnit::isNew),
                draft.units().which(DraftUnit::changed),
                draft.ended(),
                draft.positions().which(DraftPosition::moved),
                draft.positions().which(DraftPosition::ended));
    }

    /** Units on record that change or end. */
    UUID[] touchedUnits() {
        return Stream.concat(changed.stream(), ended.stream())
                .map(unit -> unit.id)
                .toArray(UUID[]::new);
    }

    UUID[] touchedPositions() {
        return Stream.concat(moved.stream(), endedPositions.stream())
                .map(position -> position.id)
                .toArray(UUID[]::new);
    }

    UUID[] endedUnits() {
        return Columns.ids(ended, unit -> unit.id);
    }

    UUID[] movedPositions() {
        return Columns.ids(moved, position -> position.id);
    }

    /** Units that hang elsewhere than before. */
    UUID[] rehung() {
        return ids(changed.stream().filter(ChangePlan::hangsElsewhere));
    }

    /** Units that stay where they are and are called or ranked otherwise. */
    UUID[] renamed() {
        return ids(changed.stream().filter(unit -> !hangsElsewhere(unit)));
    }

    UUID idOf(String code) {
        return code == null ? null : units.find(code).id;
    }

    private static boolean hangsElsewhere(DraftUnit unit) {
        return !Objects.equals(unit.before.parentCode(), unit.now.parentCode());
    }

    private static UUID[] ids(Stream<DraftUnit> units) {
        return units.map(unit -> unit.id).toArray(UUID[]::new);
    }
}
