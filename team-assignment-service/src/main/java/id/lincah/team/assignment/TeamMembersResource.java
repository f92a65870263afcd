package id.lincah.team.assignment;

import id.lincah.request.Commands;
import id.lincah.request.CurrentCaller;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Two ways into a team: appointment and voluntary application. */
@Path("/api/teams/v1/teams/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "201",
        description = "The assignment, with the approvals it needs",
        content = @Content(schema = @Schema(implementation = AssignmentView.class)))
public class TeamMembersResource {
    private final Commands commands;
    private final CurrentCaller caller;
    private final AppointingMember appointing;
    private final ApplyingForTeam applying;
    private final AssignmentViews views;

    TeamMembersResource(
            Commands commands,
            CurrentCaller caller,
            AppointingMember appointing,
            ApplyingForTeam applying,
            AssignmentViews views) {
        this.commands = commands;
        this.caller = caller;
        this.appointing = appointing;
        this.applying = applying;
        this.views = views;
    }

    @POST
    @Path("/assignments")
    @RolesAllowed("rater")
    public Uni<Response> appoint(@PathParam("id") UUID id, @NotNull @Valid AppointMember command) {
        return request("team.assignment:" + id, command, uow -> appointing.appoint(uow, id, command));
    }

    @POST
    @Path("/applications")
    @RolesAllowed("employee")
    public Uni<Response> apply(@PathParam("id") UUID id, @NotNull @Valid ApplyForTeam command) {
        return request("team.application:" + id, command, uow -> applying.apply(uow, id, command));
    }

    private Uni<Response> request(String operation, Object body, Function<UnitOfWork, Uni<Assignment>> work) {
        var language = caller.get().language();
        return commands.entities(
                operation, body, uow -> work.apply(uow).flatMap(made -> views.created(made, language)));
    }
}
