package id.lincah.orgstructure.intake.checks;

import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * Checks the rows of one job in two passes: the first only remembers codes, parents and names (compactly, so that a
 * million rows fit), the second names everything wrong with each row and how it could be mended. Rows of several
 * datasets may be given in any order; a position may refer to a unit further down. Not thread-safe.
 *
 * <p>A row without an {@link FaultSeverity#ERROR} passes the plain import's own checks.
 */
public final class IntakeChecks {

    /**
     * @param effectiveOn the day the file is true from; rules on kinds are those of that day
     * @param today against which a birth in the future is refused
     */
    public IntakeChecks(LocalDate effectiveOn, LocalDate today, StoredStructure stored) {}

    /** First pass: every row that is to be loaded; not those left out. */
    public void survey(IntakeRow row) {}

    /** Second pass: the same rows again, in any order. */
    public void check(IntakeRow row, Consumer<CellFault> faults) {}
}
