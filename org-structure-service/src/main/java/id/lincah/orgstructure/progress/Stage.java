package id.lincah.orgstructure.progress;

/** How far an agency's furthest simplification has come, in the order of the law. */
public enum Stage {
    NOT_STARTED,
    WITHDRAWN,
    DRAFT,
    IDENTIFIED,
    MAPPED,
    RETURNED,
    PROPOSED,
    VALIDATED,
    APPROVED,
    REGULATED,
    EFFECTIVE
}
