package id.lincah.equivalation.equivalationcase;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a case stands, and the only ways on from there (structure reference, 3.2). */
public enum CaseState {
    DRAFT,
    IDENTIFIED,
    MAPPED,
    ALIGNED,
    PROPOSED,
    VALIDATED,
    RETURNED,
    APPROVED,
    REJECTED,
    APPOINTED,
    INAUGURATED,
    REPORTED,
    STRUCK_OFF,
    POSTPONED;

    private static final Map<CaseState, Set<CaseState>> NEXT = Map.ofEntries(
            Map.entry(DRAFT, EnumSet.of(IDENTIFIED, STRUCK_OFF)),
            // A person who leaves or takes another post ends the case.
            Map.entry(IDENTIFIED, EnumSet.of(MAPPED, STRUCK_OFF)),
            // Mapping may be corrected, and taken back, until the case is proposed.
            Map.entry(MAPPED, EnumSet.of(IDENTIFIED, MAPPED, ALIGNED, REJECTED, STRUCK_OFF)),
            Map.entry(ALIGNED, EnumSet.of(IDENTIFIED, MAPPED, PROPOSED, STRUCK_OFF)),
            // Back to ALIGNED with a proposal that is withdrawn.
            Map.entry(PROPOSED, EnumSet.of(VALIDATED, RETURNED, ALIGNED)),
            Map.entry(VALIDATED, EnumSet.of(APPROVED, REJECTED, RETURNED)),
            // What was returned is repaired by mapping and aligning it anew.
            Map.entry(RETURNED, EnumSet.of(PROPOSED, MAPPED, ALIGNED)),
            Map.entry(APPROVED, EnumSet.of(APPOINTED, STRUCK_OFF, POSTPONED)),
            Map.entry(APPOINTED, EnumSet.of(INAUGURATED, STRUCK_OFF, POSTPONED)),
            // An absent person can be scheduled again (R17-26).
            Map.entry(POSTPONED, EnumSet.of(INAUGURATED, STRUCK_OFF, POSTPONED)),
            Map.entry(INAUGURATED, EnumSet.of(REPORTED)),
            Map.entry(REPORTED, EnumSet.noneOf(CaseState.class)),
            Map.entry(REJECTED, EnumSet.noneOf(CaseState.class)),
            Map.entry(STRUCK_OFF, EnumSet.noneOf(CaseState.class)));

    public boolean mayBecome(CaseState next) {
        return next().contains(next);
    }

    public Set<CaseState> next() {
        return NEXT.getOrDefault(this, Set.of());
    }

    /** Every state has its line in the table; asked by a test. */
    static boolean everyStateIsInTheTable() {
        return NEXT.keySet().containsAll(EnumSet.allOf(CaseState.class));
    }
}
