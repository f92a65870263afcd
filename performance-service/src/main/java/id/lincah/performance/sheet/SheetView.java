package id.lincah.performance.sheet;

import id.lincah.performance.evaluation.Period;
import id.lincah.performance.rules.DistributionOutcome;
import id.lincah.performance.rules.OrganisationAchievement;
import id.lincah.regulation.PerformancePredicate;
import id.lincah.request.FindingView;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A predicate sheet. Everybody who may read it sees counts; names stand there for the signer alone (D-30).
 *
 * @param outcome null while the organisation's achievement is not fixed
 * @param predicates null for everybody but the signer
 * @param signed the last signature, null before the first
 */
public record SheetView(
        UUID unitId,
        int year,
        Period period,
        OrganisationAchievement achievement,
        SheetCounts counts,
        long headCount,
        DistributionOutcome outcome,
        List<String> violations,
        Map<String, DistributionCheck.Limit> limits,
        List<FindingView> findings,
        List<Row> predicates,
        Signature signed) {

    /** One employee on the sheet. */
    public record Row(
            UUID evaluationId, UUID personId, String personName, PerformancePredicate predicate, String state) {}

    /** A signature under the sheet. */
    public record Signature(
            UUID id,
            int number,
            DistributionOutcome outcome,
            List<String> violations,
            String reason,
            UUID signedBy,
            OffsetDateTime signedAt) {}
}
