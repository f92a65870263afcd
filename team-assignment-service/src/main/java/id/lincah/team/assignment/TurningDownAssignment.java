package id.lincah.team.assignment;

import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import id.lincah.team.officials.Officials;
import id.lincah.team.regulation.DecisionTrace;
import id.lincah.team.rules.AssignmentState;
import id.lincah.team.rules.RefusalFacts;
import id.lincah.team.rules.TeamRules;
import id.lincah.team.team.Teams;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A request is refused by the one whose approval is awaited, or withdrawn by who made it. Both are final (D-06). */
@ApplicationScoped
class TurningDownAssignment {
    private final Assignments assignments;
    private final Teams teams;
    private final Officials officials;
    private final Approving approving;
    private final TeamRules rules;
    private final Clock clock;

    TurningDownAssignment(
            Assignments assignments,
            Teams teams,
            Officials officials,
            Approving approving,
            TeamRules rules,
            Clock clock) {
        this.assignments = assignments;
        this.teams = teams;
        this.officials = officials;
        this.approving = approving;
        this.rules = rules;
        this.clock = clock;
    }

    Uni<Assignment> refuse(UnitOfWork uow, UUID id, String reason) {
        DecisionTrace.requireAllowed("REFUSAL_INCOMPLETE", rules.refusing().examine(new RefusalFacts(reason)));
        return current(uow, id)
                .call(assignment -> teams.visible(assignment.getTeamId())
                        .flatMap(team -> approving
                                .approver(uow.caller())
                                .flatMap(me -> approving.requireAwaited(uow.caller(), me, assignment, team))))
                .call(assignment -> end(uow, assignment, AssignmentState.REFUSED, reason.strip()));
    }

    Uni<Assignment> withdraw(UnitOfWork uow, UUID id, String reason) {
        return current(uow, id)
                .call(assignment -> officials.behind(uow.caller()).invoke(me -> {
                    if (!me.getId().equals(assignment.getRequestedBy())) {
                        throw Problem.forbidden("NOT_THE_REQUESTER");
                    }
                }))
                .call(assignment -> end(uow, assignment, AssignmentState.WITHDRAWN, reason));
    }

    private Uni<Assignment> current(UnitOfWork uow, UUID id) {
        return assignments.visible(id).invoke(assignment -> {
            uow.requireVersion(assignment.getVersion());
            assignment.requireWaiting();
        });
    }

    private Uni<Void> end(UnitOfWork uow, Assignment assignment, AssignmentState last, String reason) {
        assignment.end(last, reason, LocalDate.now(clock));
        var action = "assignment." + last.name().toLowerCase(Locale.ROOT);
        uow.audit(AuditEntry.of(action, "assignment", assignment.getId(), Map.of("state", last)));
        return uow.flushEntities();
    }
}
