package id.lincah.performance.evaluation;

/** Kinds of evaluation (R6-30); the annual one is its own and not a mean of the periodic ones (R6-33). */
public enum EvaluationKind {
    PERIODIC,
    ANNUAL
}
