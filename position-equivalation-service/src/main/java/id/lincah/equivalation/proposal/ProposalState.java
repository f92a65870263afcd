package id.lincah.equivalation.proposal;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The steps of a proposal; its cases follow it. */
public enum ProposalState {
    PROPOSED,
    VALIDATED,
    RETURNED,
    WITHDRAWN,
    APPROVED,
    APPOINTED,
    INAUGURATED,
    REPORTED;

    private static final Map<ProposalState, Set<ProposalState>> NEXT = Map.of(
            PROPOSED, EnumSet.of(VALIDATED, RETURNED, WITHDRAWN),
            VALIDATED, EnumSet.of(APPROVED, RETURNED),
            RETURNED, EnumSet.of(PROPOSED, WITHDRAWN),
            // Its cases are aligned again and may go with another proposal.
            WITHDRAWN, EnumSet.noneOf(ProposalState.class),
            APPROVED, EnumSet.of(APPOINTED),
            APPOINTED, EnumSet.of(INAUGURATED),
            // Again, for those who were absent.
            INAUGURATED, EnumSet.of(INAUGURATED, REPORTED),
            REPORTED, EnumSet.noneOf(ProposalState.class));

    public boolean mayBecome(ProposalState next) {
        return next().contains(next);
    }

    public Set<ProposalState> next() {
        return NEXT.getOrDefault(this, Set.of());
    }

    static boolean everyStateIsInTheTable() {
        return NEXT.keySet().containsAll(EnumSet.allOf(ProposalState.class));
    }
}
