package id.lincah.team.assignment;

import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import id.lincah.team.officials.Authority;
import id.lincah.team.regulation.DecisionTrace;
import id.lincah.team.rules.TeamState;
import id.lincah.team.team.Team;
import id.lincah.team.team.Teams;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One who joins a team that already works becomes active; the others became so with the team. */
@ApplicationScoped
class StartingAssignment {
    private final Assignments assignments;
    private final Teams teams;
    private final Authority authority;
    private final Starting starting;
    private final Clock clock;

    StartingAssignment(Assignments assignments, Teams teams, Authority authority, Starting starting, Clock clock) {
        this.assignments = assignments;
        this.teams = teams;
        this.authority = authority;
        this.starting = starting;
        this.clock = clock;
    }

    Uni<Assignment> start(UnitOfWork uow, UUID id) {
        return assignments
                .visible(id)
                .invoke(assignment -> uow.requireVersion(assignment.getVersion()))
                .call(assignment -> teams.visible(assignment.getTeamId())
                        .invoke(StartingAssignment::requireWorking)
                        .call(team -> authority.overTarget(uow.caller(), team.getOwnerUnitId()))
                        .flatMap(team -> start(uow, team, assignment)))
                .call(started -> uow.flushEntities());
    }

    private static void requireWorking(Team team) {
        if (team.getState() != TeamState.ACTIVE) {
            throw Problem.conflict("TEAM_STATE_CONFLICT", Map.of("state", team.getState(), "wanted", TeamState.ACTIVE));
        }
    }

    private Uni<Void> start(UnitOfWork uow, Team team, Assignment assignment) {
        var today = LocalDate.now(clock);
        return starting.examine(team, List.of(assignment), today)
                .invoke(starters -> {
                    if (starters.isEmpty()) {
                        throw Problem.conflict(
                                "ASSIGNMENT_STATE_CONFLICT",
                                Map.of("state", assignment.getState(), "wanted", "ACTIVE"));
                    }
                    starters.forEach(one -> DecisionTrace.requireAllowed("ASSIGNMENT_NOT_READY", one.findings()));
                    starting.start(uow, team, starters, today);
                })
                .replaceWithVoid();
    }
}
