package id.lincah.orgstructure.intake.checks;

import id.lincah.orgstructure.importing.Dataset;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Checks the rows of one job in two passes: the first only remembers codes, parents and names of units (compactly, for a
 * unit leans on any other), the second names everything wrong with each row and how it could be mended. Of positions and
 * holders nothing is remembered: what they may meet comes with each stretch as {@link Neighbours}. Rows of several
 * datasets may be given in any order; a position may refer to a unit further down. Not thread-safe.
 *
 * <p>A row without an {@link FaultSeverity#ERROR} passes the plain import's own checks.
 */
public final class IntakeChecks {
    private final ParentKinds kinds;
    private final CellChecks cells;
    private final UnitMemory units;
    private UnitFileChecks unitChecks;

    /**
     * @param effectiveOn the day the file is true from; rules on kinds are those of that day
     * @param today against which a birth in the future is refused
     * @param stored standing units by code; for agencies, the register in place of the units
     */
    public IntakeChecks(LocalDate effectiveOn, LocalDate today, Map<String, StoredStructure.Unit> stored) {
        this.kinds = ParentKinds.on(effectiveOn);
        this.cells = new CellChecks(today);
        this.units = new UnitMemory(stored);
    }

    /**
     * First pass: every row that is to be loaded; not those left out. Only units need it.
     *
     * @throws IllegalStateException after the second pass has begun
     */
    public void survey(IntakeRow row) {
        if (unitChecks != null) {
            throw new IllegalStateException("the second pass has begun");
        }
        if (row.dataset() == Dataset.UNITS || row.dataset() == Dataset.AGENCIES) {
            units.survey(row);
        }
    }

    /**
     * Second pass: the same rows again, in any order.
     *
     * @param neighbours what positions and holders of the row's stretch may meet
     */
    public void check(IntakeRow row, Neighbours neighbours, Consumer<CellFault> told) {
        if (unitChecks == null) {
            unitChecks = new UnitFileChecks(units, kinds);
        }
        var faults = new RowFaults(row, told);
        cells.check(row, faults);
        switch (row.dataset()) {
            case AGENCIES -> unitChecks.checkTree(row, faults);
            case UNITS -> unitChecks.check(row, faults);
            case POSITIONS -> neighbours.positions().check(row, units, faults);
            case HOLDERS -> neighbours.holders().check(row, neighbours.positions(), faults);
        }
    }
}
