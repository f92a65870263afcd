package id.lincah.team.team;

import id.lincah.request.Answer;
import id.lincah.request.Commands;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Etags;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Plan a team and prepare it: lead, letter, activation. */
@Path("/api/teams/v1/teams")
@Produces(MediaType.APPLICATION_JSON)
public class TeamResource {
    private final Commands commands;
    private final CurrentCaller caller;
    private final ReadingTeam reading;
    private final PlanningTeam planning;
    private final NamingLead naming;
    private final IssuingLetter issuing;
    private final ActivatingTeam activating;
    private final TeamMapper mapper;

    TeamResource(
            Commands commands,
            CurrentCaller caller,
            ReadingTeam reading,
            PlanningTeam planning,
            NamingLead naming,
            IssuingLetter issuing,
            ActivatingTeam activating,
            TeamMapper mapper) {
        this.commands = commands;
        this.caller = caller;
        this.reading = reading;
        this.planning = planning;
        this.naming = naming;
        this.issuing = issuing;
        this.activating = activating;
        this.mapper = mapper;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"rater", "employee", "team-lead", "approver", "operator", "auditor", "validator", "home-affairs"})
    @APIResponse(
            responseCode = "200",
            description = "The team with its members and what is missing",
            content = @Content(schema = @Schema(implementation = TeamDetail.class)))
    public Uni<Response> one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        // The members and what is missing change without the team's version, so a reader always gets the whole.
        return reading.read(caller.get(), id)
                .map(detail -> Response.ok(detail)
                        .header(HttpHeaders.ETAG, Etags.of(detail.team().version()))
                        .build());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("rater")
    @APIResponse(
            responseCode = "201",
            description = "The planned team",
            content = @Content(schema = @Schema(implementation = TeamView.class)))
    public Uni<Response> plan(@NotNull @Valid PlanTeam command) {
        return commands.entities(
                "team",
                command,
                uow -> planning.plan(uow, command)
                        .map(team -> Answer.created(
                                "/api/teams/v1/teams/" + team.getId(), mapper.view(team), team.getVersion())));
    }

    @POST
    @Path("/{id}/lead")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("rater")
    @APIResponseSchema(value = TeamView.class, responseCode = "200")
    public Uni<Response> lead(@PathParam("id") UUID id, @NotNull @Valid NameLead command) {
        return act("team.lead:" + id, command, uow -> naming.name(uow, id, command));
    }

    @POST
    @Path("/{id}/letter")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("rater")
    @APIResponseSchema(value = TeamView.class, responseCode = "200")
    public Uni<Response> letter(@PathParam("id") UUID id, @NotNull @Valid IssueLetter command) {
        return act("team.letter:" + id, command, uow -> issuing.issue(uow, id, command));
    }

    @POST
    @Path("/{id}/activation")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("rater")
    @APIResponseSchema(value = TeamView.class, responseCode = "200")
    public Uni<Response> activate(@PathParam("id") UUID id, @Valid ActOn command) {
        var act = command == null ? ActOn.TODAY : command;
        return act("team.activation:" + id, act, uow -> activating.activate(uow, id, act));
    }

    private Uni<Response> act(String operation, Object body, Function<UnitOfWork, Uni<Team>> work) {
        return commands.entities(
                operation, body, uow -> work.apply(uow).map(team -> Answer.ok(mapper.view(team), team.getVersion())));
    }
}
