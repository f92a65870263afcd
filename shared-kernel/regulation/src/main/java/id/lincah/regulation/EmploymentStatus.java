package id.lincah.regulation;

/** Standing of a civil servant. */
public enum EmploymentStatus {
    /** Career civil servant. */
    PNS,
    /** On probation before PNS. */
    CPNS,
    /** On contract. */
    PPPK
}
