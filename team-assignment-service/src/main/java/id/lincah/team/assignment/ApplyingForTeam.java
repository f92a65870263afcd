package id.lincah.team.assignment;

import id.lincah.request.UnitOfWork;
import id.lincah.team.officials.Officials;
import id.lincah.team.team.Teams;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Voluntary application, always for oneself (R7-22, D-04). */
@ApplicationScoped
class ApplyingForTeam {
    private final Teams teams;
    private final Officials officials;
    private final RequestingMembership requesting;

    ApplyingForTeam(Teams teams, Officials officials, RequestingMembership requesting) {
        this.teams = teams;
        this.officials = officials;
        this.requesting = requesting;
    }

    Uni<Assignment> apply(UnitOfWork uow, UUID teamId, ApplyForTeam command) {
        return teams.visible(teamId)
                .flatMap(team -> officials
                        .behind(uow.caller())
                        .flatMap(me -> requesting.request(uow, team, me, MembershipRequest.of(command, me.getId()))));
    }
}
