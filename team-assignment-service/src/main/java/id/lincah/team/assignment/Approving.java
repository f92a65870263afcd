package id.lincah.team.assignment;

import id.lincah.request.Caller;
import id.lincah.request.Problem;
import id.lincah.team.officials.Officials;
import id.lincah.team.rules.ApproverRole;
import id.lincah.team.team.Team;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Who is asked next, and the giving of consent: one person is asked once, even when holding several of the roles. */
@ApplicationScoped
class Approving {
    private final Officials officials;
    private final Clock clock;

    Approving(Officials officials, Clock clock) {
        this.officials = officials;
        this.clock = clock;
    }

    /** The caller as an approver; an authority's account (PPK) need not belong to a person of the list. */
    Uni<Approver> approver(Caller caller) {
        return officials
                .behind(caller)
                .map(me -> new Approver(caller.account(), me.getId()))
                .onFailure(Problem.class)
                .recoverWithItem(new Approver(caller.account(), null));
    }

    /** Fails with Problem 403 NOT_THE_APPROVER unless the caller is the one whose approval is awaited. */
    Uni<Void> requireAwaited(Caller caller, Approver me, Assignment assignment, Team team) {
        var awaited = assignment.requireWaiting();
        return mayGive(caller, me, awaited, assignment, team).map(may -> {
            if (!may) {
                throw Problem.forbidden("NOT_THE_APPROVER").with("approver", awaited);
            }
            return null;
        });
    }

    /** Gives every approval from the next one on, as long as the same person is the approver. */
    Uni<Void> give(
            Caller caller, Approver me, Assignment assignment, Team team, List<Approval> steps, boolean implicit) {
        var next = steps.stream().filter(step -> !step.isGranted()).findFirst();
        if (next.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return mayGive(caller, me, next.get().getApprover(), assignment, team).flatMap(may -> {
            if (!may) {
                return Uni.createFrom().voidItem();
            }
            next.get().grant(me, implicit, clock.instant());
            assignment.waitFor(afterwards(steps));
            return give(caller, me, assignment, team, steps, implicit);
        });
    }

    private static ApproverRole afterwards(List<Approval> steps) {
        return steps.stream()
                .filter(step -> !step.isGranted())
                .map(Approval::getApprover)
                .findFirst()
                .orElse(null);
    }

    private Uni<Boolean> mayGive(Caller caller, Approver me, ApproverRole role, Assignment assignment, Team team) {
        if (role == ApproverRole.PPK) {
            return Uni.createFrom()
                    .item(caller.has("approver") && caller.agency().equals(assignment.getHomeAgency()));
        }
        return awaited(role, assignment, team).map(person -> person != null && person.equals(me.person()));
    }

    private Uni<UUID> awaited(ApproverRole role, Assignment assignment, Team team) {
        return switch (role) {
            case RATER -> officials.raterOf(assignment.getPersonId());
            case HEAD_OF_HOME_UNIT -> officials.officeHeadOf(assignment.getPersonId());
            case OWNING_UNIT -> officials.headOf(team.getOwnerUnitId());
            case PPK -> throw new IllegalArgumentException("an authority is no person");
        };
    }
}
