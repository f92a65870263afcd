package id.lincah.orgstructure.simplification.rules;

/** What becomes of the holder of an abolished position (R25-16). */
public enum NextStep {
    EQUIVALATION,
    TRANSFER,
    RETIREMENT
}
