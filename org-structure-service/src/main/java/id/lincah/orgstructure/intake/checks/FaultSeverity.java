package id.lincah.orgstructure.intake.checks;

/** What a fault does to its row. */
public enum FaultSeverity {
    /** The row cannot be loaded. */
    ERROR,
    /** The row can be loaded, but somebody should look. */
    SUSPICIOUS
}
