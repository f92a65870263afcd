package id.lincah.team.team;

import id.lincah.events.TeamResultAccepted;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import id.lincah.team.assignment.Assignments;
import id.lincah.team.assignment.EndingAssignment;
import id.lincah.team.officials.Authority;
import id.lincah.team.officials.Officials;
import id.lincah.team.rules.AssignmentState;
import id.lincah.team.rules.TeamFacts;
import id.lincah.team.rules.TeamRules;
import id.lincah.team.rules.TeamState;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** From the delivered result to its acceptance, or to the end without one (the evaluation phase, R7-40). */
@ApplicationScoped
class CarryingTeam {
    private final Teams teams;
    private final Assignments assignments;
    private final EndingAssignment ending;
    private final Authority authority;
    private final Officials officials;
    private final TeamRules rules;
    private final Clock clock;

    CarryingTeam(
            Teams teams,
            Assignments assignments,
            EndingAssignment ending,
            Authority authority,
            Officials officials,
            TeamRules rules,
            Clock clock) {
        this.teams = teams;
        this.assignments = assignments;
        this.ending = ending;
        this.authority = authority;
        this.officials = officials;
        this.rules = rules;
        this.clock = clock;
    }

    /** The lead, or Level 1 or 2, delivers the result. */
    Uni<Team> deliver(UnitOfWork uow, UUID id, ActOn command) {
        return step(uow, id, TeamState.RESULT_DELIVERED, command, team -> requireLeadOrHead(uow, team));
    }

    /** Level 2 has reviewed the result. */
    Uni<Team> review(UnitOfWork uow, UUID id, ActOn command) {
        return step(uow, id, TeamState.LEVEL2_REVIEWED, command, team -> levelTwo(uow, team));
    }

    /** A reviewed result goes back to work. */
    Uni<Team> giveBack(UnitOfWork uow, UUID id, ActOn command) {
        return step(uow, id, TeamState.ACTIVE, command, team -> {
            if (team.getState() != TeamState.LEVEL2_REVIEWED) {
                throw Problem.conflict(
                        "TEAM_STATE_CONFLICT", Map.of("state", team.getState(), "wanted", TeamState.ACTIVE));
            }
            return overTarget(uow, team);
        });
    }

    /** Level 1 accepts the reviewed result; the members' work is completed. */
    Uni<Team> accept(UnitOfWork uow, UUID id, ActOn command) {
        var on = day(command);
        return step(uow, id, TeamState.ACCEPTED, command, team -> {
                    requireReviewed(team);
                    return authority
                            .levelOne(uow.caller(), team.getOwnerUnitId())
                            .replaceWithVoid();
                })
                .call(team -> endAll(uow, team, AssignmentState.COMPLETED, "TEAM_ACCEPTED", on))
                .invoke(team -> uow.publish(new TeamResultAccepted(team.getId(), team.getAgencyId(), on)));
    }

    /** Nothing more is to be done. */
    Uni<Team> close(UnitOfWork uow, UUID id, ActOn command) {
        return step(uow, id, TeamState.CLOSED, command, team -> overTarget(uow, team));
    }

    /** The team ends without a result; the reason is in the remarks. */
    Uni<Team> dissolve(UnitOfWork uow, UUID id, ActOn command) {
        if (command.remarks() == null || command.remarks().isBlank()) {
            throw Problem.badInput("/remarks", "REASON_REQUIRED");
        }
        return step(uow, id, TeamState.DISSOLVED, command, team -> overTarget(uow, team))
                .call(team -> endAll(uow, team, AssignmentState.ENDED_EARLY, "TEAM_DISSOLVED", day(command)));
    }

    private interface Permission {
        Uni<Void> ask(Team team);
    }

    private Uni<Team> step(UnitOfWork uow, UUID id, TeamState next, ActOn command, Permission permission) {
        return teams.visible(id)
                .invoke(team -> uow.requireVersion(team.getVersion()))
                .call(permission::ask)
                .invoke(team -> {
                    var before = team.getState();
                    team.become(next, command.remarks());
                    uow.audit(AuditEntry.of(
                            "team." + next.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            "team",
                            id,
                            Map.of("from", before, "on", day(command))));
                })
                .call(team -> uow.flushEntities());
    }

    private void requireReviewed(Team team) {
        var facts = new TeamFacts(team.getStartsOn(), team.getEndsOn(), team.getTargetResult(), 1, team.getState());
        for (var finding : rules.accepting().examine(facts)) {
            throw Problem.conflict(finding.code(), Map.of("state", team.getState()));
        }
    }

    private Uni<Void> requireLeadOrHead(UnitOfWork uow, Team team) {
        return officials
                .behind(uow.caller())
                .flatMap(me -> leadPerson(team)
                        .flatMap(lead ->
                                me.getId().equals(lead) ? Uni.createFrom().voidItem() : overTarget(uow, team)));
    }

    private Uni<UUID> leadPerson(Team team) {
        return team.getLeadAssignmentId() == null
                ? Uni.createFrom().nullItem()
                : assignments.visible(team.getLeadAssignmentId()).map(lead -> lead.getPersonId());
    }

    private Uni<Void> levelTwo(UnitOfWork uow, Team team) {
        return authority.levelTwo(uow.caller(), team.getOwnerUnitId()).replaceWithVoid();
    }

    private Uni<Void> overTarget(UnitOfWork uow, Team team) {
        return authority.overTarget(uow.caller(), team.getOwnerUnitId()).replaceWithVoid();
    }

    private Uni<Void> endAll(UnitOfWork uow, Team team, AssignmentState started, String reason, LocalDate on) {
        return assignments
                .ofTeam(team.getId())
                .invoke(all -> ending.endAll(uow, all, started, reason, on))
                .call(all -> uow.flushEntities())
                .replaceWithVoid();
    }

    private LocalDate day(ActOn command) {
        return command.on() == null ? LocalDate.now(clock) : command.on();
    }
}
