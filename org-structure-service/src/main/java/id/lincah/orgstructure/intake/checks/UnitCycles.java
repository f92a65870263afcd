package id.lincah.orgstructure.intake.checks;

import java.util.BitSet;

/** The units that hang under themselves by way of others, found in one walk over all. */
final class UnitCycles {
    private final UnitMemory units;
    private final Numbers seenIn = new Numbers(0);
    private final BitSet inCycle = new BitSet();

    UnitCycles(UnitMemory units) {
        this.units = units;
        for (int unit = 0; unit < units.size(); unit++) {
            walkUp(unit, unit + 1);
        }
    }

    /** A unit that names itself is another fault and not counted. */
    boolean contains(int unit) {
        return inCycle.get(unit);
    }

    private void walkUp(int start, int walk) {
        int unit = start;
        while (unit != UnitMemory.NONE && seenIn.get(unit) == 0) {
            seenIn.set(unit, walk);
            unit = up(unit);
        }
        if (unit != UnitMemory.NONE && seenIn.get(unit) == walk) {
            for (int member = unit; !inCycle.get(member); member = up(member)) {
                inCycle.set(member);
            }
        }
    }

    private int up(int unit) {
        int parent = units.parentOf(unit);
        return parent == unit || parent == UnitMemory.NONE || !units.exists(parent) ? UnitMemory.NONE : parent;
    }

    /** Of a circle, one unit is enough to be moved: the one with the smallest number. */
    boolean opens(int unit) {
        for (int member = units.parentOf(unit); member != unit; member = units.parentOf(member)) {
            if (member < unit) {
                return false;
            }
        }
        return true;
    }
}
