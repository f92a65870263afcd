package id.lincah.orgstructure.simplification;

/** Where a simplification stands between draft and decree (R25-07 to R25-12). */
public enum ScenarioState {
    DRAFT,
    IDENTIFIED,
    MAPPED,
    PROPOSED,
    VALIDATED,
    RETURNED,
    APPROVED,
    /** The regulation on the organisation (SOTK) is issued. */
    REGULATED,
    EFFECTIVE,
    WITHDRAWN
}
