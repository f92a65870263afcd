package id.lincah.team.assignment;

import id.lincah.request.Problem;
import id.lincah.team.rules.AssignmentState;
import id.lincah.team.rules.Commitment;
import id.lincah.team.team.Team;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** All assignments the caller's agency may see, with their approvals. */
@ApplicationScoped
public class Assignments implements PanacheRepositoryBase<Assignment, UUID> {
    private static final Set<AssignmentState> COUNTING =
            Set.of(AssignmentState.APPROVED, AssignmentState.ACTIVE, AssignmentState.SUSPENDED);

    /** Fails with Problem 404 for an unknown assignment and for another agency's. */
    public Uni<Assignment> visible(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** All assignments of a team in the order of their persons, so that two commands lock them in the same order. */
    public Uni<List<Assignment>> ofTeam(UUID team) {
        return list("teamId = ?1 order by personId, createdAt", team);
    }

    /** What a person is already committed to during a team's period, apart from one assignment. */
    public Uni<List<Commitment>> commitments(UUID person, Team team, UUID except) {
        return getSession()
                .flatMap(session -> session.createSelectionQuery("""
                                select new id.lincah.team.rules.Commitment(t.startsOn, t.endsOn, a.plannedShare)
                                  from Assignment a join Team t on t.id = a.teamId
                                 where a.personId = :person and a.state in (:counting) and a.id <> :except
                                   and t.startsOn <= :last and t.endsOn >= :first""", Commitment.class)
                        .setParameter("person", person)
                        .setParameter("counting", COUNTING)
                        .setParameter("except", except)
                        .setParameter("first", team.getStartsOn())
                        .setParameter("last", team.getEndsOn())
                        .getResultList());
    }

    /** The approval steps of several assignments, by assignment and step. */
    public Uni<List<Approval>> approvals(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return getSession()
                .flatMap(session -> session.createSelectionQuery(
                                "from Approval where assignmentId in (:ids) order by assignmentId, step",
                                Approval.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    Uni<Void> keep(List<Approval> steps) {
        return getSession().flatMap(session -> session.persistAll(steps.toArray()));
    }
}
