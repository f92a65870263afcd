package id.lincah.orgstructure.position;

import java.time.LocalDate;

/**
 * One position as it is and as it shall be.
 *
 * @param before null for a new position
 * @param after null for one that ends
 * @param endsOn where the new state ends because a later one is planned; null when it stays open
 */
record PlannedChange(ChangePositions.Act act, PositionState before, PositionState after, LocalDate endsOn) {
    boolean creates() {
        return before == null;
    }

    boolean ends() {
        return after == null;
    }

    boolean changes() {
        return before != null && after != null;
    }
}
