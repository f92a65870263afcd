package id.lincah.team.team;

import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import id.lincah.team.officials.Authority;
import id.lincah.team.officials.Units;
import id.lincah.team.regulation.DecisionTrace;
import id.lincah.team.rules.TeamFacts;
import id.lincah.team.rules.TeamRules;
import id.lincah.team.rules.TeamState;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;

/** Level 1 or Level 2 of a unit plans a team for one of its targets (R7-25). */
@ApplicationScoped
class PlanningTeam {
    private final Teams teams;
    private final Units units;
    private final Authority authority;
    private final TeamRules rules;
    private final Clock clock;

    PlanningTeam(Teams teams, Units units, Authority authority, TeamRules rules, Clock clock) {
        this.teams = teams;
        this.units = units;
        this.authority = authority;
        this.rules = rules;
        this.clock = clock;
    }

    Uni<Team> plan(UnitOfWork uow, PlanTeam command) {
        var facts = new TeamFacts(command.startsOn(), command.endsOn(), command.targetResult(), 0, TeamState.PLANNED);
        DecisionTrace.requireAllowed("TEAM_REFUSED_BY_RULES", rules.planning().examine(facts));
        return units.findById(command.ownerUnitId())
                .onItem()
                .ifNull()
                .failWith(() -> Problem.badInput("/ownerUnitId", "UNIT_UNKNOWN"))
                .flatMap(unit -> units.living(unit.getId()))
                .flatMap(unit -> authority.overTarget(uow.caller(), unit.getId()))
                .flatMap(me ->
                        teams.persistAndFlush(Team.plan(uow.caller().agency(), command, me.getId(), clock.instant())))
                .invoke(team -> uow.audit(AuditEntry.of(
                        "team.planned",
                        "team",
                        team.getId(),
                        Map.of(
                                "ownerUnitId", team.getOwnerUnitId(),
                                "startsOn", team.getStartsOn(),
                                "endsOn", team.getEndsOn()))));
    }
}
