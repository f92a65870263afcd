package id.lincah.performance.evaluation;

/** In whose place the ratings were given (D-23). */
public enum Capacity {
    RATER,
    /** The rater's superior, because the rater is absent or the post is vacant (R6-50). */
    RATER_SUPERIOR
}
