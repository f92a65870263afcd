package id.lincah.team.assignment;

import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import id.lincah.team.officials.Official;
import id.lincah.team.officials.Officials;
import id.lincah.team.regulation.DecisionTrace;
import id.lincah.team.rules.ApprovalPolicy;
import id.lincah.team.rules.ApproverRole;
import id.lincah.team.rules.Basis;
import id.lincah.team.team.Team;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What appointment and application have in common: facts, rules, the approvals needed, and implicit consent. */
@ApplicationScoped
class RequestingMembership {
    private final Officials officials;
    private final Membership membership;
    private final Approving approving;
    private final Assignments assignments;
    private final ApprovalPolicy policy;
    private final DecisionTrace trace;
    private final Clock clock;

    RequestingMembership(
            Officials officials,
            Membership membership,
            Approving approving,
            Assignments assignments,
            ApprovalPolicy policy,
            DecisionTrace trace,
            Clock clock) {
        this.officials = officials;
        this.membership = membership;
        this.approving = approving;
        this.assignments = assignments;
        this.policy = policy;
        this.trace = trace;
        this.clock = clock;
    }

    Uni<Assignment> request(UnitOfWork uow, Team team, Official requester, MembershipRequest request) {
        team.requireRunning();
        return officials
                .named(request.person())
                .onItem()
                .ifNull()
                .failWith(() -> Problem.badInput("/personId", "PERSON_UNKNOWN"))
                .flatMap(person -> membership.examine(team, person, request))
                .flatMap(candidate -> submit(uow, team, candidate, requester, request));
    }

    private Uni<Assignment> submit(
            UnitOfWork uow, Team team, Candidate candidate, Official requester, MembershipRequest request) {
        DecisionTrace.requireAllowed("ASSIGNMENT_REFUSED_BY_RULES", candidate.findings());
        var assignment = Assignment.draft(team, candidate, request, requester.getId(), clock.instant());
        assignment.keepTrace(trace.write(candidate.findings()), trace.ruleSet());
        var approvers = policy.approvers(candidate.scope(), request.basis(), team.getStartsOn());
        assignment.submitTo(approvers.get(0));
        return assignments
                .persist(assignment)
                .map(kept -> steps(kept, approvers))
                .flatMap(steps ->
                        assignments.keep(steps).flatMap(kept -> consent(uow, team, assignment, requester, steps)))
                .flatMap(done -> uow.flushEntities())
                .invoke(() -> uow.audit(AuditEntry.of(
                        "assignment.requested",
                        "assignment",
                        assignment.getId(),
                        Map.of("basis", request.basis(), "scope", candidate.scope(), "state", assignment.getState()))))
                .replaceWith(assignment);
    }

    /** EX-19: a requester who also is the approver has approved by asking. A volunteer approves nothing. */
    private Uni<Void> consent(
            UnitOfWork uow, Team team, Assignment assignment, Official requester, List<Approval> steps) {
        if (assignment.getBasis() == Basis.VOLUNTEERED) {
            return Uni.createFrom().voidItem();
        }
        var me = new Approver(uow.caller().account(), requester.getId());
        return approving.give(uow.caller(), me, assignment, team, steps, true);
    }

    private static List<Approval> steps(Assignment assignment, List<ApproverRole> approvers) {
        var steps = new ArrayList<Approval>();
        for (var approver : approvers) {
            steps.add(new Approval(assignment, steps.size() + 1, approver));
        }
        return steps;
    }
}
