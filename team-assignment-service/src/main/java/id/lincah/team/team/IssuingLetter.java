package id.lincah.team.team;

import id.lincah.request.AuditEntry;
import id.lincah.request.UnitOfWork;
import id.lincah.team.assignment.Assignment;
import id.lincah.team.assignment.Assignments;
import id.lincah.team.officials.Authority;
import id.lincah.team.officials.Official;
import id.lincah.team.regulation.DecisionTrace;
import id.lincah.team.rules.ApprovalPolicy;
import id.lincah.team.rules.LetterFacts;
import id.lincah.team.rules.LetterIssuer;
import id.lincah.team.rules.Scope;
import id.lincah.team.rules.TeamRules;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The assignment letter is issued by whom the table of approvals names for the farthest member (R7-28). */
@ApplicationScoped
class IssuingLetter {
    private final Teams teams;
    private final Assignments assignments;
    private final Authority authority;
    private final ApprovalPolicy policy;
    private final TeamRules rules;

    IssuingLetter(Teams teams, Assignments assignments, Authority authority, ApprovalPolicy policy, TeamRules rules) {
        this.teams = teams;
        this.assignments = assignments;
        this.authority = authority;
        this.policy = policy;
        this.rules = rules;
    }

    Uni<Team> issue(UnitOfWork uow, UUID id, IssueLetter command) {
        var letter = new LetterFacts(command.number(), command.issuedOn(), command.legalBasis());
        DecisionTrace.requireAllowed("LETTER_REFUSED_BY_RULES", rules.letter().examine(letter));
        return teams.visible(id)
                .invoke(team -> uow.requireVersion(team.getVersion()))
                .call(team -> assignments
                        .ofTeam(id)
                        .flatMap(members -> issuer(uow, team, members))
                        .invoke(issuer -> team.record(letter, issuer.getId())))
                .call(team -> uow.flushEntities())
                .invoke(team -> uow.audit(
                        AuditEntry.of("team.letter-issued", "team", id, Map.of("number", team.getLetterNumber()))));
    }

    private Uni<Official> issuer(UnitOfWork uow, Team team, List<Assignment> members) {
        var scopes = members.stream()
                .filter(member -> !member.getState().isFinal())
                .map(Assignment::getScope)
                .toList();
        var issuer = policy.letterIssuer(Scope.widest(scopes), team.getStartsOn());
        return issuer == LetterIssuer.HEAD_OF_OFFICE
                ? authority.levelOne(uow.caller(), team.getOwnerUnitId())
                : authority.overTarget(uow.caller(), team.getOwnerUnitId());
    }
}
