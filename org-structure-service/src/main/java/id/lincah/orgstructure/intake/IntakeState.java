package id.lincah.orgstructure.intake;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a job stands.
 *
 * <pre>
 * RECEIVED → RECOGNISED → READING → CHECKING ⇄ CHECKED → LOADING → LOADED (→ CHECKING, while faulty rows are left)
 * any of them → CANCELLED, but not once loaded; the working ones also → REFUSED (by name) or FAILED (our fault);
 * RECOGNISED and CHECKED → EXPIRED, when nobody goes on for too long
 * </pre>
 */
public enum IntakeState {
    /** The files are stored; their columns are being recognised. */
    RECEIVED,
    /** Waits for somebody to confirm the columns. */
    RECOGNISED,
    /** Rows are being staged. */
    READING,
    /** Every row is being checked and laid over what is stored. */
    CHECKING,
    /** Waits for somebody to repair or to load. */
    CHECKED,
    LOADING,
    LOADED,
    CANCELLED,
    /** The file is hostile or unreadable; the reason has a name. */
    REFUSED,
    FAILED,
    /** Nobody went on with it; its rows are gone. */
    EXPIRED;

    private static final Set<IntakeState> WORKING = EnumSet.of(RECEIVED, READING, CHECKING, LOADING);
    private static final Set<IntakeState> ENDED = EnumSet.of(LOADED, CANCELLED, REFUSED, FAILED, EXPIRED);

    /** The service is at it; nobody is asked. */
    public boolean working() {
        return WORKING.contains(this);
    }

    /** Nothing more happens by itself. */
    public boolean ended() {
        return ENDED.contains(this);
    }
}
