package id.lincah.performance.rules;

/**
 * Rating of work results or of work behaviour (<em>rating hasil kerja</em>, <em>rating perilaku kerja</em>): measured
 * against what rater and employee agreed. Both ratings use the same three values (PermenPANRB 6/2022).
 */
public enum Rating {
    ABOVE,
    AS_EXPECTED,
    BELOW
}
