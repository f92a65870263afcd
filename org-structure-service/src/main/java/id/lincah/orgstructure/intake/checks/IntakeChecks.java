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
    private final ParentKinds kinds;
    private final CellChecks cells;
    private final UnitMemory units;
    private final PositionFileChecks positions;
    private final HolderFileChecks holders;
    private UnitFileChecks unitChecks;

    /**
     * @param effectiveOn the day the file is true from; rules on kinds are those of that day
     * @param today against which a birth in the future is refused
     * @param stored for agencies, the register in place of the units
     */
    public IntakeChecks(LocalDate effectiveOn, LocalDate today, StoredStructure stored) {
        this.kinds = ParentKinds.on(effectiveOn);
        this.cells = new CellChecks(today);
        this.units = new UnitMemory(stored.units());
        this.positions = new PositionFileChecks(stored);
        this.holders = new HolderFileChecks(stored);
    }

    /**
     * First pass: every row that is to be loaded; not those left out.
     *
     * @throws IllegalStateException after the second pass has begun
     */
    public void survey(IntakeRow row) {
        if (unitChecks != null) {
            throw new IllegalStateException("the second pass has begun");
        }
        switch (row.dataset()) {
            case AGENCIES, UNITS -> units.survey(row);
            case POSITIONS -> positions.survey(row);
            case HOLDERS -> holders.survey(row);
        }
    }

    /** Second pass: the same rows again, in any order. */
    public void check(IntakeRow row, Consumer<CellFault> told) {
        if (unitChecks == null) {
            unitChecks = new UnitFileChecks(units, kinds);
        }
        var faults = new RowFaults(row, told);
        cells.check(row, faults);
        switch (row.dataset()) {
            case AGENCIES -> unitChecks.checkTree(row, faults);
            case UNITS -> unitChecks.check(row, faults);
            case POSITIONS -> positions.check(row, units, faults);
            case HOLDERS -> holders.check(row, positions, faults);
        }
    }
}
