package id.lincah.performance.plan;

/** How results are written in a plan (R6-04): indicator and target apart, or one narrative. One per plan. */
public enum Approach {
    QUANTITATIVE,
    QUALITATIVE
}
