package id.lincah.performance.evaluation;

import id.lincah.performance.rules.FollowUp;
import id.lincah.performance.rules.Rating;
import id.lincah.regulation.PerformancePredicate;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * An evaluation as the API shows it. For a reader who may only give feedback ({@code access} {@code OWN_FEEDBACK}) all
 * that was reported or rated is null and only the reader's own feedback is listed (D-30).
 *
 * @param followUp proposal for a final predicate (D-31), null before
 */
public record EvaluationView(
        UUID id,
        UUID planId,
        int contentVersion,
        UUID personId,
        String personName,
        EvaluationKind kind,
        int year,
        Period period,
        int fromMonth,
        int months,
        EvaluationState state,
        UUID officeUnitId,
        UUID raterId,
        String raterName,
        Capacity ratedInCapacityOf,
        RealisationReport report,
        Rating results,
        Rating behaviour,
        PerformancePredicate predicate,
        RatingDecision decision,
        FollowUp followUp,
        LocalDate deliveredOn,
        LocalDate finalOn,
        Access access,
        List<FeedbackView> feedback,
        long version) {

    /** One entry of feedback. */
    public record FeedbackView(
            UUID id,
            UUID authorId,
            Feedback.AuthorRole authorRole,
            UUID resultId,
            UUID corrects,
            String text,
            OffsetDateTime givenAt) {}
}
