package id.lincah.team.assignment;

import id.lincah.request.Commands;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Etags;
import id.lincah.request.TenantTransaction;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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

/** One assignment: read, approve, refuse, withdraw, start, end. */
@Path("/api/teams/v1/assignments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "200",
        description = "The assignment",
        content = @Content(schema = @Schema(implementation = AssignmentView.class)))
public class AssignmentResource {
    private final Commands commands;
    private final CurrentCaller caller;
    private final TenantTransaction transactions;
    private final Assignments assignments;
    private final AssignmentViews views;
    private final ApprovingAssignment approving;
    private final TurningDownAssignment turningDown;
    private final StartingAssignment starting;
    private final EndingAssignment ending;

    AssignmentResource(
            Commands commands,
            CurrentCaller caller,
            TenantTransaction transactions,
            Assignments assignments,
            AssignmentViews views,
            ApprovingAssignment approving,
            TurningDownAssignment turningDown,
            StartingAssignment starting,
            EndingAssignment ending) {
        this.commands = commands;
        this.caller = caller;
        this.transactions = transactions;
        this.assignments = assignments;
        this.views = views;
        this.approving = approving;
        this.turningDown = turningDown;
        this.starting = starting;
        this.ending = ending;
    }

    @GET
    @RolesAllowed({"rater", "employee", "team-lead", "approver", "operator", "auditor", "validator", "home-affairs"})
    public Uni<Response> one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        var me = caller.get();
        return transactions
                .entities(me, uow -> assignments.visible(id).flatMap(found -> views.of(found, me.language())))
                .map(view -> Etags.answer(headers, view, view.version()));
    }

    @POST
    @Path("/approval")
    @RolesAllowed({"rater", "approver"})
    public Uni<Response> approve(@PathParam("id") UUID id) {
        return act("assignment.approval:" + id, null, uow -> approving.approve(uow, id));
    }

    @POST
    @Path("/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"rater", "approver"})
    public Uni<Response> refuse(@PathParam("id") UUID id, @Valid GiveReason command) {
        var given = orNone(command);
        return act("assignment.refusal:" + id, given, uow -> turningDown.refuse(uow, id, given.reason()));
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"rater", "employee"})
    public Uni<Response> withdraw(@PathParam("id") UUID id, @Valid GiveReason command) {
        var given = orNone(command);
        return act("assignment.withdrawal:" + id, given, uow -> turningDown.withdraw(uow, id, given.reason()));
    }

    @POST
    @Path("/activation")
    @RolesAllowed("rater")
    public Uni<Response> start(@PathParam("id") UUID id) {
        return act("assignment.activation:" + id, null, uow -> starting.start(uow, id));
    }

    @POST
    @Path("/ending")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("rater")
    public Uni<Response> end(@PathParam("id") UUID id, @Valid GiveReason command) {
        var given = orNone(command);
        return act("assignment.ending:" + id, given, uow -> ending.end(uow, id, given.reason()));
    }

    private static GiveReason orNone(GiveReason command) {
        return command == null ? GiveReason.NONE : command;
    }

    private Uni<Response> act(String operation, Object body, Function<UnitOfWork, Uni<Assignment>> work) {
        var language = caller.get().language();
        return commands.entities(
                operation, body, uow -> work.apply(uow).flatMap(changed -> views.answer(changed, language)));
    }
}
