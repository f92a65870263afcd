package id.lincah.orgstructure.unitchange;

import java.util.List;
import java.util.Map;

/**
 * The end of units whose work others take over. Sub-units and positions go along; nobody who holds a position loses it on
 * the way (R25-16), and nothing is left hanging under a unit that ended (R25-17).
 */
final class Ending {
    private final Draft draft;
    private final LineageKind kind;
    private final List<DraftUnit> leaving;
    private final List<DraftUnit> taking;
    private final Leftovers leftovers;

    Ending(Draft draft, LineageKind kind, List<DraftUnit> leaving, List<DraftUnit> taking, Leftovers leftovers) {
        this.draft = draft;
        this.kind = kind;
        this.leaving = leaving;
        this.taking = taking;
        this.leftovers = leftovers;
    }

    void carryOut() {
        refuseStrangers();
        for (var unit : leaving) {
            draft.units().subUnits(unit.code).forEach(subUnit -> rehang(subUnit, unit));
            draft.positions().of(unit.code).forEach(position -> pass(position, unit));
            draft.units().remove(unit);
            unit.end(kind, taking);
        }
    }

    /** What is said to go somewhere must be there to go. */
    private void refuseStrangers() {
        var codes = leaving.stream().map(unit -> unit.code).toList();
        leftovers.subUnits().keySet().stream()
                .filter(code -> draft.units().find(code) == null
                        || !codes.contains(draft.units().find(code).parent()))
                .forEach(code -> draft.fault("subUnits", "SUB_UNIT_NOT_IN_UNIT", Map.of("value", code)));
        leftovers.positions().keySet().stream()
                .filter(code -> codes.stream()
                        .flatMap(unit -> draft.positions().of(unit).stream())
                        .noneMatch(position -> position.code.equals(code)))
                .forEach(code -> draft.fault("positions", "POSITION_NOT_IN_UNIT", Map.of("value", code)));
        leftovers.heads().keySet().stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> draft.fault("heads", "UNIT_NOT_ENDING", Map.of("value", code)));
    }

    private void rehang(DraftUnit subUnit, DraftUnit from) {
        var wanted = leftovers.subUnits().get(subUnit.code);
        var parent = wanted == null ? taking.get(0) : draft.lasting(wanted, "subUnits", subUnit.ends);
        if (parent == null) {
            return;
        }
        // The successor may itself hang under the unit that ends: it then rises to that unit's place.
        var within = draft.units().under(parent.code, subUnit.code);
        draft.units().hang(subUnit, within ? from.parent() : parent.code);
    }

    private void pass(DraftPosition position, DraftUnit from) {
        var wanted = leftovers.positions().get(position.code);
        var unit = wanted == null ? taking.get(0) : draft.lasting(wanted, "positions", null);
        if (unit == null) {
            return;
        }
        if (position.head) {
            passHead(position, from, unit);
        } else {
            draft.positions().move(position, unit.code, false);
        }
    }

    private void passHead(DraftPosition position, DraftUnit from, DraftUnit unit) {
        var fate = leftovers.headOf(from.code);
        var other = draft.positions().headOf(unit.code);
        if (fate == null) {
            fault("HEAD_POSITION_UNDECIDED", position, from);
        } else if (fate == HeadFate.END && position.occupied) {
            fault("HEAD_POSITION_OCCUPIED", position, from);
        } else if (fate == HeadFate.HEADS_SUCCESSOR && other.isPresent()) {
            draft.fault("headPosition", "SECOND_HEAD", Map.of("value", unit.code, "other", other.get().code));
        } else if (fate == HeadFate.END) {
            draft.positions().end(position);
        } else {
            draft.positions().move(position, unit.code, fate == HeadFate.HEADS_SUCCESSOR);
        }
    }

    private void fault(String code, DraftPosition position, DraftUnit unit) {
        draft.fault("headPosition", code, Map.of("value", position.code, "unit", unit.code));
    }
}
