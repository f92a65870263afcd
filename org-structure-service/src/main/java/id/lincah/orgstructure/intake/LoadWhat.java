package id.lincah.orgstructure.intake;

/** What is stored when some rows are faulty. */
public enum LoadWhat {
    /** The good rows; the faulty ones stay with the job, to be repaired. */
    GOOD_ROWS,
    /** Only a file without faulty rows. */
    ALL_OR_NOTHING
}
