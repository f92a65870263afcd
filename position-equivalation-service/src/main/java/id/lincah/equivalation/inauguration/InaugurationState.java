package id.lincah.equivalation.inauguration;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The steps of an inauguration. */
public enum InaugurationState {
    SCHEDULED,
    HELD,
    CANCELLED;

    private static final Map<InaugurationState, Set<InaugurationState>> NEXT = Map.of(
            // To another day, too.
            SCHEDULED, EnumSet.allOf(InaugurationState.class),
            HELD, EnumSet.noneOf(InaugurationState.class),
            CANCELLED, EnumSet.noneOf(InaugurationState.class));

    public boolean mayBecome(InaugurationState next) {
        return NEXT.get(this).contains(next);
    }
}
