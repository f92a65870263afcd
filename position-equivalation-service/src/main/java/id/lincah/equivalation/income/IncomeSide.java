package id.lincah.equivalation.income;

/** In the position that was left, or in the functional one. */
public enum IncomeSide {
    BEFORE,
    AFTER
}
