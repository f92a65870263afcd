package id.lincah.team.team;

import id.lincah.events.Member;
import id.lincah.events.TeamFormed;
import id.lincah.request.AuditEntry;
import id.lincah.request.UnitOfWork;
import id.lincah.team.assignment.Assignment;
import id.lincah.team.assignment.Assignments;
import id.lincah.team.assignment.Starting;
import id.lincah.team.assignment.Starting.Starter;
import id.lincah.team.officials.Authority;
import id.lincah.team.regulation.DecisionTrace;
import id.lincah.team.rules.TeamState;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The team begins: all its approved members become active, or nobody does (D-03, INV-09). */
@ApplicationScoped
class ActivatingTeam {
    private final Teams teams;
    private final Assignments assignments;
    private final Authority authority;
    private final Readiness readiness;
    private final Starting starting;
    private final Clock clock;

    ActivatingTeam(
            Teams teams,
            Assignments assignments,
            Authority authority,
            Readiness readiness,
            Starting starting,
            Clock clock) {
        this.teams = teams;
        this.assignments = assignments;
        this.authority = authority;
        this.readiness = readiness;
        this.starting = starting;
        this.clock = clock;
    }

    Uni<Team> activate(UnitOfWork uow, UUID id, ActOn command) {
        var on = command.on() == null ? LocalDate.now(clock) : command.on();
        return teams.visible(id)
                .invoke(team -> uow.requireVersion(team.getVersion()))
                .call(team -> authority.overTarget(uow.caller(), team.getOwnerUnitId()))
                .call(team -> assignments
                        .ofTeam(id)
                        .flatMap(members -> readiness.of(team, members, on))
                        .invoke(report -> activate(uow, team, report, on)))
                .call(team -> uow.flushEntities());
    }

    private void activate(UnitOfWork uow, Team team, Readiness.Report report, LocalDate on) {
        var previous = team.getState();
        team.become(TeamState.ACTIVE, null);
        DecisionTrace.requireAllowed("TEAM_NOT_READY", report.missing());
        starting.start(uow, team, report.starters(), on);
        uow.audit(AuditEntry.of("team.activated", "team", team.getId(), Map.of("from", previous, "on", on)));
        uow.publish(formed(team, report.starters()));
    }

    private static TeamFormed formed(Team team, List<Starter> starters) {
        var lead = starters.stream()
                .map(Starter::assignment)
                .filter(member -> team.isLedBy(member.getId()))
                .map(Assignment::getPersonId)
                .findFirst()
                .orElse(null);
        return new TeamFormed(
                team.getId(),
                team.getAgencyId(),
                team.getName(),
                team.getOwnerUnitId(),
                team.getTargetResult(),
                lead,
                team.getLetterNumber(),
                team.getStartsOn(),
                team.getEndsOn(),
                starters.stream()
                        .map(Starter::assignment)
                        .map(ActivatingTeam::member)
                        .toList());
    }

    private static Member member(Assignment one) {
        return new Member(
                one.getId(),
                one.getPersonId(),
                one.getRole(),
                one.getHomeUnitId(),
                one.getScope().name(),
                one.getBasis().name());
    }
}
