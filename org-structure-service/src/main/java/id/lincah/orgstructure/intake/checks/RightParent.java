package id.lincah.orgstructure.intake.checks;

import java.util.HashMap;
import java.util.Map;

/**
 * Where a unit most likely belongs: the nearest unit above by its code if its kind may hang there, else the one office of
 * the right kind, else the government itself, else nowhere (it is a root).
 */
final class RightParent {
    private static final int SEVERAL = -2;
    /** Deeper than any organisation; whoever is still climbing goes in circles. */
    private static final int DEEPEST = 100;

    private final UnitMemory units;
    private final ParentKinds kinds;
    private final CodePrefixes prefixes = new CodePrefixes();
    private final Map<ParentKinds.Allowed, Integer> offices = new HashMap<>();
    private int government = UnitMemory.NONE;

    RightParent(UnitMemory units, ParentKinds kinds) {
        this.units = units;
        this.kinds = kinds;
        for (int unit = 0; unit < units.size(); unit++) {
            if (units.exists(unit)) {
                learn(unit);
            }
        }
    }

    private void learn(int unit) {
        int parent = units.parentOf(unit);
        if (parent != UnitMemory.NONE && parent != unit && units.exists(parent)) {
            prefixes.learn(units.code(unit), units.code(parent));
        }
        if (UnitKinds.isGovernment(units.typeOf(unit))) {
            government = government == UnitMemory.NONE ? unit : SEVERAL;
        }
    }

    /** @return a code, {@code ""} for a root */
    String of(int unit) {
        int found = byCode(unit);
        if (found == UnitMemory.NONE) {
            found = byKind(unit);
        }
        if (found == UnitMemory.NONE && government >= 0 && fits(unit, government)) {
            found = government;
        }
        return found == UnitMemory.NONE ? "" : units.code(found);
    }

    /** The office a kind must hang under; {@code ""} when the file has none or several. */
    String ofKind(int unit) {
        int found = byCode(unit);
        found = found == UnitMemory.NONE ? byKind(unit) : found;
        return found == UnitMemory.NONE ? "" : units.code(found);
    }

    private int byCode(int unit) {
        var type = units.typeOf(unit);
        for (var code : prefixes.above(units.code(unit))) {
            int above = units.find(code);
            if (above != UnitMemory.NONE
                    && fits(unit, above)
                    && kinds.allows(type, units.typeOf(above), units.name(above))) {
                return above;
            }
        }
        return UnitMemory.NONE;
    }

    private int byKind(int unit) {
        for (var allowed : kinds.of(units.typeOf(unit))) {
            int office = offices.computeIfAbsent(allowed, this::only);
            if (office >= 0 && fits(unit, office)) {
                return office;
            }
        }
        return UnitMemory.NONE;
    }

    private int only(ParentKinds.Allowed allowed) {
        int found = UnitMemory.NONE;
        for (int unit = 0; unit < units.size(); unit++) {
            if (units.exists(unit) && allowed.covers(units.typeOf(unit), units.name(unit))) {
                found = found == UnitMemory.NONE ? unit : SEVERAL;
            }
        }
        return found;
    }

    /** Not the unit itself nor anything that hangs under it. */
    private boolean fits(int unit, int above) {
        int up = above;
        for (int steps = 0; steps < DEEPEST; steps++) {
            if (up == unit) {
                return false;
            }
            int next = units.parentOf(up);
            if (next == up || next == UnitMemory.NONE || !units.exists(next)) {
                return true;
            }
            up = next;
        }
        return false;
    }
}
