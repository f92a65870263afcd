package id.lincah.team.team;

import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import id.lincah.team.assignment.Assignment;
import id.lincah.team.assignment.Assignments;
import id.lincah.team.officials.Authority;
import id.lincah.team.officials.Official;
import id.lincah.team.officials.Officials;
import id.lincah.team.regulation.DecisionTrace;
import id.lincah.team.rules.LeadFacts;
import id.lincah.team.rules.Scope;
import id.lincah.team.rules.TeamRules;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Level 2 decides whether a lead is needed and who it is (R7-30 to R7-32, D-09). */
@ApplicationScoped
class NamingLead {
    private final Teams teams;
    private final Assignments assignments;
    private final Officials officials;
    private final Authority authority;
    private final TeamRules rules;

    NamingLead(Teams teams, Assignments assignments, Officials officials, Authority authority, TeamRules rules) {
        this.teams = teams;
        this.assignments = assignments;
        this.officials = officials;
        this.authority = authority;
        this.rules = rules;
    }

    Uni<Team> name(UnitOfWork uow, UUID id, NameLead command) {
        return teams.visible(id)
                .invoke(team -> uow.requireVersion(team.getVersion()))
                .call(team -> authority.overTarget(uow.caller(), team.getOwnerUnitId()))
                .call(team -> assignments.ofTeam(id).flatMap(members -> name(team, members, command)))
                .call(team -> uow.flushEntities())
                .invoke(team -> uow.audit(
                        AuditEntry.of("team.lead-named", "team", id, Map.of("assignmentId", command.assignmentId()))));
    }

    private Uni<Void> name(Team team, List<Assignment> members, NameLead command) {
        var chosen = members.stream()
                .filter(member -> member.getId().equals(command.assignmentId()))
                .findFirst()
                .orElseThrow(() -> Problem.badInput("/assignmentId", "ASSIGNMENT_UNKNOWN"));
        boolean crossUnit = members.stream().anyMatch(member -> member.getScope() != Scope.WITHIN_UNIT);
        return officials
                .named(chosen.getPersonId())
                .invoke(person -> {
                    var facts = facts(chosen, person, crossUnit, command.reason());
                    DecisionTrace.requireAllowed(
                            "LEAD_REFUSED_BY_RULES", rules.leading().examine(facts));
                    team.beLedBy(chosen.getId(), command.reason());
                })
                .replaceWithVoid();
    }

    private static LeadFacts facts(Assignment chosen, Official person, boolean crossUnit, String reason) {
        boolean fromOwningOffice = chosen.getScope() == Scope.WITHIN_UNIT;
        return new LeadFacts(chosen.getState(), person.getPositionKind(), fromOwningOffice, crossUnit, reason);
    }
}
