package id.lincah.orgstructure.intake.checks;

/**
 * What the positions and holders of one stretch of rows may meet: other rows of the same job, and what is stored. Only as
 * much as the stretch can refer to, so that it stays small however large the job is.
 */
public final class Neighbours {
    private final PositionFileChecks positions;
    private final HolderFileChecks holders;

    public Neighbours(StoredStructure stored) {
        this.positions = new PositionFileChecks(stored);
        this.holders = new HolderFileChecks(stored);
    }

    /**
     * Another row of the job, or one of the stretch itself. In the order of the files: the first row of a code is the one
     * that counts.
     */
    public void add(RowKeys row) {
        switch (row.dataset()) {
            case POSITIONS -> positions.add(row);
            case HOLDERS -> holders.add(row);
            case AGENCIES, UNITS -> {
                // All units are known throughout: they lean on each other across the whole job.
            }
        }
    }

    PositionFileChecks positions() {
        return positions;
    }

    HolderFileChecks holders() {
        return holders;
    }
}
