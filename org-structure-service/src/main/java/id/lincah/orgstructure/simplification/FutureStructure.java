package id.lincah.orgstructure.simplification;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The tree as it would be after a scenario: its deltas laid over the structure of the day, then the removals. */
final class FutureStructure {
    /** A unit as it stands, or as the deltas leave it. */
    record Standing(UUID id, String code, String name, String type, String echelon, UUID parentId) {
        Standing called(String newName) {
            return new Standing(id, code, newName, type, echelon, parentId);
        }

        Standing under(UUID newParent) {
            return new Standing(id, code, name, type, echelon, newParent);
        }
    }

    private final Map<UUID, Standing> before;
    private final Map<UUID, Standing> standing;
    private final Map<UUID, ScenarioUnit> removed = new LinkedHashMap<>();
    private final List<ScenarioEdit> edits;

    FutureStructure(Map<UUID, Standing> before, Collection<ScenarioUnit> units, List<ScenarioEdit> edits) {
        this.before = before;
        this.standing = new HashMap<>(before);
        this.edits = edits;
        edits.forEach(this::lay);
        units.stream().filter(ScenarioUnit::removed).forEach(unit -> removed.put(unit.id(), unit));
    }

    private void lay(ScenarioEdit edit) {
        switch (edit.kind()) {
            case ADD_UNIT ->
                standing.put(
                        edit.targetId(),
                        new Standing(
                                edit.targetId(), edit.code(), edit.name(), edit.type(), edit.echelon(), edit.unitId()));
            case RENAME_UNIT -> standing.computeIfPresent(edit.targetId(), (id, unit) -> unit.called(edit.name()));
            case MOVE_UNIT -> standing.computeIfPresent(edit.targetId(), (id, unit) -> unit.under(edit.unitId()));
            default -> {
                // a merger is a removal with a taker; positions hang on units and change no tree
            }
        }
    }

    Collection<ScenarioUnit> removed() {
        return removed.values();
    }

    boolean removes(UUID unit) {
        return removed.containsKey(unit);
    }

    /** All units as the deltas leave them, before the removals. */
    Collection<Standing> standing() {
        return standing.values();
    }

    List<ScenarioEdit> edits() {
        return edits;
    }

    Standing unit(UUID id) {
        return standing.get(id);
    }

    /** The units of the structure it starts from. */
    Map<UUID, Standing> before() {
        return before;
    }

    /** The units that stand afterwards, each under the parent it then has. */
    Map<UUID, Standing> after() {
        var after = new LinkedHashMap<UUID, Standing>();
        standing.values().stream()
                .filter(unit -> !removed.containsKey(unit.id()))
                .forEach(unit -> after.put(unit.id(), unit.under(staying(unit.parentId()))));
        return after;
    }

    /** The named successor, else the nearest unit above that stays; null when there is none. */
    UUID successorOf(ScenarioUnit unit) {
        if (staysNamed(unit)) {
            return unit.successorId();
        }
        var seen = new HashSet<UUID>();
        var up = parentOf(unit.id());
        while (up != null && removed.containsKey(up) && seen.add(up)) {
            up = parentOf(up);
        }
        return removed.containsKey(up) ? null : up;
    }

    boolean staysNamed(ScenarioUnit unit) {
        return unit.successorId() != null
                && standing.containsKey(unit.successorId())
                && !removed.containsKey(unit.successorId());
    }

    /** A unit that stays, or else who takes over from it. */
    UUID staying(UUID unit) {
        var goes = unit == null ? null : removed.get(unit);
        return goes == null ? unit : successorOf(goes);
    }

    /** Units that were there and stay, but with another name or under another unit, as they then are. */
    List<Standing> reshaped() {
        return after().values().stream()
                .filter(unit ->
                        before.containsKey(unit.id()) && !before.get(unit.id()).equals(unit))
                .toList();
    }

    /** Units that begin with the scenario, as they will be. */
    List<Standing> added() {
        return after().values().stream()
                .filter(unit -> !before.containsKey(unit.id()))
                .toList();
    }

    /** How many units are above one, as the deltas leave it. */
    int depth(UUID unit) {
        var seen = new HashSet<UUID>();
        for (var up = parentOf(unit); up != null && seen.add(up); ) {
            up = parentOf(up);
        }
        return seen.size();
    }

    /** Whether a unit is another one or hangs below it. */
    boolean isUnder(UUID unit, UUID top) {
        var seen = new HashSet<UUID>();
        for (var up = unit; up != null && seen.add(up); up = parentOf(up)) {
            if (up.equals(top)) {
                return true;
            }
        }
        return false;
    }

    private UUID parentOf(UUID id) {
        var unit = standing.get(id);
        return unit == null ? null : unit.parentId();
    }
}
