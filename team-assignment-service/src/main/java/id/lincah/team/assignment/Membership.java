package id.lincah.team.assignment;

import id.lincah.regulation.Finding;
import id.lincah.team.officials.Official;
import id.lincah.team.officials.Officials;
import id.lincah.team.officials.Unit;
import id.lincah.team.officials.Units;
import id.lincah.team.rules.Load;
import id.lincah.team.rules.MembershipFacts;
import id.lincah.team.rules.Scope;
import id.lincah.team.rules.TeamRules;
import id.lincah.team.team.Team;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Collects the facts about a person who is to serve a team, and asks the rules. */
@ApplicationScoped
class Membership {
    private static final UUID NONE = new UUID(0, 0);

    private final Officials officials;
    private final Units units;
    private final Assignments assignments;
    private final TeamRules rules;

    Membership(Officials officials, Units units, Assignments assignments, TeamRules rules) {
        this.officials = officials;
        this.units = units;
        this.assignments = assignments;
        this.rules = rules;
    }

    /** Scope (D-05) and findings for a person not yet in the team. */
    Uni<Candidate> examine(Team team, Official person, MembershipRequest request) {
        return scope(team, person)
                .flatMap(scope -> findings(team, person, scope, request.role(), request.plannedShare(), NONE)
                        .map(found -> new Candidate(person, scope, found)));
    }

    /** The findings again when the last approval is given: the load may have grown since the request. */
    Uni<List<Finding>> again(Team team, Official person, Assignment a) {
        return findings(team, person, a.getScope(), a.getRole(), a.getPlannedShare(), a.getId());
    }

    private Uni<List<Finding>> findings(
            Team team, Official person, Scope scope, String role, BigDecimal share, UUID except) {
        return assignments
                .commitments(person.getId(), team, except)
                .map(commitments -> Load.peak(commitments, team.getStartsOn(), team.getEndsOn()))
                .map(load -> new MembershipFacts(
                        role,
                        team.getStartsOn(),
                        person.getPositionKind(),
                        !person.isEquated(),
                        scope,
                        person.hasLeft(),
                        load,
                        share))
                .map(rules.joining()::examine);
    }

    private Uni<Scope> scope(Team team, Official person) {
        return units.living(team.getOwnerUnitId())
                .flatMap(owner ->
                        ownerPlace(owner).flatMap(there -> homePlace(person).map(home -> Scope.between(home, there))));
    }

    private Uni<Scope.Place> ownerPlace(Unit owner) {
        return officials
                .madyaOf(owner.getId())
                .map(madya -> new Scope.Place(owner.getAgencyId(), owner.office(), madya));
    }

    private Uni<Scope.Place> homePlace(Official person) {
        return officials
                .madyaOf(person.getUnitId())
                .map(madya -> new Scope.Place(person.getAgencyId(), person.getOfficeId(), madya));
    }
}
