package id.lincah.team.assignment;

import id.lincah.request.AuditEntry;
import id.lincah.request.UnitOfWork;
import id.lincah.team.officials.Officials;
import id.lincah.team.regulation.DecisionTrace;
import id.lincah.team.rules.AssignmentState;
import id.lincah.team.team.Team;
import id.lincah.team.team.Teams;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The next approver in order approves. With the last approval the rules are asked again, the person's row locked. */
@ApplicationScoped
class ApprovingAssignment {
    private final Assignments assignments;
    private final Teams teams;
    private final Officials officials;
    private final Approving approving;
    private final Membership membership;
    private final DecisionTrace trace;

    ApprovingAssignment(
            Assignments assignments,
            Teams teams,
            Officials officials,
            Approving approving,
            Membership membership,
            DecisionTrace trace) {
        this.assignments = assignments;
        this.teams = teams;
        this.officials = officials;
        this.approving = approving;
        this.membership = membership;
        this.trace = trace;
    }

    Uni<Assignment> approve(UnitOfWork uow, UUID id) {
        return assignments
                .visible(id)
                .invoke(assignment -> uow.requireVersion(assignment.getVersion()))
                .flatMap(assignment -> teams.visible(assignment.getTeamId())
                        .flatMap(team -> approve(uow, assignment, team))
                        .flatMap(done -> uow.flushEntities())
                        .invoke(() -> uow.audit(AuditEntry.of(
                                "assignment.approval-given", "assignment", id, Map.of("state", assignment.getState()))))
                        .replaceWith(assignment));
    }

    private Uni<Void> approve(UnitOfWork uow, Assignment assignment, Team team) {
        team.requireRunning();
        return approving
                .approver(uow.caller())
                .flatMap(me -> approving
                        .requireAwaited(uow.caller(), me, assignment, team)
                        .flatMap(awaited -> assignments.approvals(List.of(assignment.getId())))
                        .flatMap(steps -> approving.give(uow.caller(), me, assignment, team, steps, false))
                        .flatMap(given -> assignment.getState() == AssignmentState.APPROVED
                                ? examineAgain(assignment, team)
                                : Uni.createFrom().voidItem()));
    }

    private Uni<Void> examineAgain(Assignment assignment, Team team) {
        return officials
                .named(assignment.getPersonId())
                .flatMap(person -> membership.again(team, person, assignment))
                .invoke(found -> {
                    DecisionTrace.requireAllowed("ASSIGNMENT_REFUSED_BY_RULES", found);
                    assignment.keepTrace(trace.write(found), trace.ruleSet());
                })
                .replaceWithVoid();
    }
}
