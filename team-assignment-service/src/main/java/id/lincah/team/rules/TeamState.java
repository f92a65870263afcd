package id.lincah.team.rules;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of a work team (tim kerja). Every change goes through {@link #mayBecome}. */
public enum TeamState {
    PLANNED,
    ACTIVE,
    RESULT_DELIVERED,
    LEVEL2_REVIEWED,
    ACCEPTED,
    CLOSED,
    DISSOLVED;

    /** From, to: the whole life on one page. A reviewed result goes back to work, never back to "delivered". */
    public static final Map<TeamState, Set<TeamState>> TRANSITIONS = Map.of(
            PLANNED, EnumSet.of(ACTIVE, DISSOLVED),
            ACTIVE, EnumSet.of(RESULT_DELIVERED, DISSOLVED),
            RESULT_DELIVERED, EnumSet.of(LEVEL2_REVIEWED),
            LEVEL2_REVIEWED, EnumSet.of(ACTIVE, ACCEPTED),
            ACCEPTED, EnumSet.of(CLOSED),
            CLOSED, EnumSet.noneOf(TeamState.class),
            DISSOLVED, EnumSet.noneOf(TeamState.class));

    public boolean mayBecome(TeamState next) {
        return TRANSITIONS.get(this).contains(next);
    }

    /** Members may be asked for and may apply. */
    public boolean takesMembers() {
        return this == PLANNED || this == ACTIVE;
    }
}
