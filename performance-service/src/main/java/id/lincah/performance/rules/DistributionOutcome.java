package id.lincah.performance.rules;

/** Answer of a distribution check. */
public enum DistributionOutcome {
    OK,
    VIOLATED,
    /** So few employees that no distribution can satisfy the pattern (D-20). */
    NOT_APPLICABLE
}
