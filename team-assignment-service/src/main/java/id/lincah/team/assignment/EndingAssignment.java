package id.lincah.team.assignment;

import id.lincah.events.AssignmentEnded;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import id.lincah.team.officials.Authority;
import id.lincah.team.officials.Officials;
import id.lincah.team.rules.AssignmentState;
import id.lincah.team.team.Teams;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An agreed or active assignment ends early: recalled by the home rater, or ended by Level 1 or 2 of the owning unit. */
@ApplicationScoped
public class EndingAssignment {
    private final Assignments assignments;
    private final Teams teams;
    private final Officials officials;
    private final Authority authority;
    private final Clock clock;

    EndingAssignment(Assignments assignments, Teams teams, Officials officials, Authority authority, Clock clock) {
        this.assignments = assignments;
        this.teams = teams;
        this.officials = officials;
        this.authority = authority;
        this.clock = clock;
    }

    Uni<Assignment> end(UnitOfWork uow, UUID id, String reason) {
        return assignments
                .visible(id)
                .invoke(assignment -> uow.requireVersion(assignment.getVersion()))
                .call(assignment -> requireSay(uow, assignment))
                .invoke(assignment -> end(uow, assignment, AssignmentState.ENDED_EARLY, reason, LocalDate.now(clock)))
                .call(ended -> uow.flushEntities());
    }

    private Uni<Void> requireSay(UnitOfWork uow, Assignment assignment) {
        // The home agency of a guest recalls through the owning unit: the record and its events belong to the owner.
        if (!uow.caller().agency().equals(assignment.getAgencyId())) {
            throw Problem.forbidden("NOT_RATER_NOR_HEAD");
        }
        return officials
                .behind(uow.caller())
                .flatMap(me -> officials
                        .raterOf(assignment.getPersonId())
                        .flatMap(rater -> me.getId().equals(rater)
                                ? Uni.createFrom().item(true)
                                : teams.visible(assignment.getTeamId())
                                        .flatMap(team -> authority.isOver(me.getId(), team.getOwnerUnitId())))
                        .map(may -> {
                            if (!may) {
                                throw Problem.forbidden("NOT_RATER_NOR_HEAD");
                            }
                            return null;
                        }));
    }

    /** Ends all that is still open in a team that was accepted or dissolved. */
    public void endAll(UnitOfWork uow, List<Assignment> open, AssignmentState started, String reason, LocalDate on) {
        for (var assignment : open) {
            if (!assignment.getState().isFinal()) {
                var last = assignment.hasStarted() ? started : AssignmentState.ENDED_EARLY;
                end(uow, assignment, last, reason, on);
            }
        }
    }

    private void end(UnitOfWork uow, Assignment assignment, AssignmentState last, String reason, LocalDate on) {
        assignment.end(last, reason, on);
        uow.audit(AuditEntry.of("assignment.ended", "assignment", assignment.getId(), Map.of("state", last)));
        if (assignment.hasStarted()) {
            uow.publish(
                    assignment.getAgencyId(),
                    new AssignmentEnded(
                            assignment.getId(),
                            assignment.getTeamId(),
                            assignment.getPersonId(),
                            assignment.getAgencyId(),
                            last.name(),
                            on));
        }
    }
}
