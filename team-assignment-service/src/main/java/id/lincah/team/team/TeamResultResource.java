package id.lincah.team.team;

import id.lincah.request.Answer;
import id.lincah.request.Commands;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The result of a team: delivered, reviewed, accepted or given back; and the end of a team. */
@Path("/api/teams/v1/teams/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "200",
        description = "The team after the step",
        content = @Content(schema = @Schema(implementation = TeamView.class)))
public class TeamResultResource {
    private final Commands commands;
    private final CarryingTeam carrying;
    private final TeamMapper mapper;

    TeamResultResource(Commands commands, CarryingTeam carrying, TeamMapper mapper) {
        this.commands = commands;
        this.carrying = carrying;
        this.mapper = mapper;
    }

    @POST
    @Path("/result")
    @RolesAllowed({"team-lead", "employee", "rater"})
    public Uni<Response> deliver(@PathParam("id") UUID id, @Valid ActOn command) {
        return act("result", id, command, carrying::deliver);
    }

    @POST
    @Path("/review")
    @RolesAllowed("rater")
    public Uni<Response> review(@PathParam("id") UUID id, @Valid ActOn command) {
        return act("review", id, command, carrying::review);
    }

    @POST
    @Path("/acceptance")
    @RolesAllowed("rater")
    public Uni<Response> accept(@PathParam("id") UUID id, @Valid ActOn command) {
        return act("acceptance", id, command, carrying::accept);
    }

    @POST
    @Path("/return")
    @RolesAllowed("rater")
    public Uni<Response> giveBack(@PathParam("id") UUID id, @Valid ActOn command) {
        return act("return", id, command, carrying::giveBack);
    }

    @POST
    @Path("/closing")
    @RolesAllowed("rater")
    public Uni<Response> close(@PathParam("id") UUID id, @Valid ActOn command) {
        return act("closing", id, command, carrying::close);
    }

    @POST
    @Path("/dissolution")
    @RolesAllowed("rater")
    public Uni<Response> dissolve(@PathParam("id") UUID id, @Valid ActOn command) {
        return act("dissolution", id, command, carrying::dissolve);
    }

    private interface Step {
        Uni<Team> take(UnitOfWork uow, UUID id, ActOn command);
    }

    private Uni<Response> act(String what, UUID id, ActOn given, Step step) {
        var command = given == null ? ActOn.TODAY : given;
        return commands.entities(
                "team." + what + ":" + id,
                command,
                uow -> step.take(uow, id, command).map(team -> Answer.ok(mapper.view(team), team.getVersion())));
    }
}
