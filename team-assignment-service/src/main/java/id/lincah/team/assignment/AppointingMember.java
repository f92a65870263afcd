package id.lincah.team.assignment;

import id.lincah.request.UnitOfWork;
import id.lincah.team.officials.Authority;
import id.lincah.team.team.Teams;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Appointment to a team by Level 1 or Level 2 of the owning unit (R7-22, R7-25). */
@ApplicationScoped
class AppointingMember {
    private final Teams teams;
    private final Authority authority;
    private final RequestingMembership requesting;

    AppointingMember(Teams teams, Authority authority, RequestingMembership requesting) {
        this.teams = teams;
        this.authority = authority;
        this.requesting = requesting;
    }

    Uni<Assignment> appoint(UnitOfWork uow, UUID teamId, AppointMember command) {
        return teams.visible(teamId)
                .flatMap(team -> authority
                        .overTarget(uow.caller(), team.getOwnerUnitId())
                        .flatMap(me -> requesting.request(uow, team, me, MembershipRequest.of(command))));
    }
}
