package id.lincah.performance.rules;

import id.lincah.regulation.PerformancePredicate;

/** D-31: the follow-up the software proposes for a final predicate; it never applies a sanction. */
public enum FollowUp {
    TALENT_REVIEW,
    IMPROVEMENT_PLAN,
    NONE;

    public static FollowUp proposedFor(PerformancePredicate predicate) {
        return switch (predicate) {
            case VERY_GOOD -> TALENT_REVIEW;
            case GOOD -> NONE;
            case NEEDS_IMPROVEMENT, POOR, VERY_POOR -> IMPROVEMENT_PLAN;
        };
    }
}
