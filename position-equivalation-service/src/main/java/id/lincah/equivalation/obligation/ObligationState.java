package id.lincah.equivalation.obligation;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a duty stands, and the only ways on from there. */
public enum ObligationState {
    OPEN,
    MET,
    MISSED,
    CANCELLED;

    private static final Map<ObligationState, Set<ObligationState>> NEXT = Map.of(
            OPEN, EnumSet.of(MET, MISSED, CANCELLED),
            // A proof that was taken wrongly is taken back.
            MET, EnumSet.of(OPEN),
            // A proof in time may come in after the deadline.
            MISSED, EnumSet.of(MET),
            CANCELLED, EnumSet.noneOf(ObligationState.class));

    public boolean mayBecome(ObligationState next) {
        return NEXT.get(this).contains(next);
    }
}
