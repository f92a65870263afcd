package id.lincah.team.assignment;

import id.lincah.request.FindingView;
import id.lincah.team.rules.ApproverRole;
import id.lincah.team.rules.AssignmentState;
import id.lincah.team.rules.Basis;
import id.lincah.team.rules.Scope;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An assignment as its readers see it.
 *
 * @param plannedShare percent of the working time
 * @param nextApprover whose approval is awaited; null when none is
 * @param reliedOnSequence last event about the person that the start relied on; null before the start
 * @param findings what the rules said when the request was made or last approved
 */
public record AssignmentView(
        UUID id,
        UUID teamId,
        String agency,
        String homeAgency,
        UUID personId,
        UUID homeUnitId,
        String role,
        String expectedOutputs,
        String motivation,
        BigDecimal plannedShare,
        Basis basis,
        Scope scope,
        AssignmentState state,
        ApproverRole nextApprover,
        String stateReason,
        LocalDate startedOn,
        LocalDate endedOn,
        Long reliedOnSequence,
        String ruleSet,
        List<FindingView> findings,
        List<ApprovalView> approvals,
        long version) {

    /**
     * One approval step.
     *
     * @param implicit the requester was the approver
     * @param grantedBy person who approved; null while missing, or when an authority's account without a person did
     */
    public record ApprovalView(
            int step, ApproverRole approver, boolean granted, boolean implicit, UUID grantedBy, Instant grantedAt) {}
}
