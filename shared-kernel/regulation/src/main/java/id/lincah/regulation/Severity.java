package id.lincah.regulation;

/** What a finding does to the case it was found in. */
public enum Severity {
    /** The law refuses. */
    BLOCKING,
    /** A person must decide: the law leaves discretion, or the data are not enough. */
    REVIEW,
    /** Allowed, on a condition somebody has to meet later. */
    OBLIGATION,
    /** Worth knowing; never changes a result. */
    INFORMATION
}
