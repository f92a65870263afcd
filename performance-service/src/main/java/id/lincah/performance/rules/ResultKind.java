package id.lincah.performance.rules;

/** Kind of a planned work result (R6-05): main (<em>utama</em>) or additional (<em>tambahan</em>). */
public enum ResultKind {
    MAIN,
    ADDITIONAL
}
