package id.lincah.orgstructure.nomenclature.renaming;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is done to a renaming: decided, put into effect, undone. */
@Path("/api/org-structure/v1/executor-renamings")
@Tag(name = "Executor renamings")
public class ExecutorRenamingActsResource {
    private final RenamingActs acts;
    private final DecidingRows deciding;
    private final Decreeing decreeing;
    private final Undoing undoing;

    ExecutorRenamingActsResource(RenamingActs acts, DecidingRows deciding, Decreeing decreeing, Undoing undoing) {
        this.acts = acts;
        this.deciding = deciding;
        this.decreeing = decreeing;
        this.undoing = undoing;
    }

    @POST
    @Path("{id}/decisions")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("operator")
    @APIResponseSchema(value = DecisionReport.class, responseCode = "200")
    @Operation(summary = "Decide on positions one by one, or over a filter; the reason is kept")
    public Uni<Response> decide(UUID id, @NotNull @Valid DecideRows command) {
        return acts.act(
                id,
                "decisions",
                200,
                command,
                (renaming, uow, connection) ->
                        deciding.decide(renaming, command, uow.caller().account(), connection));
    }

    @POST
    @Path("{id}/application")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("approver")
    @APIResponseSchema(value = RenamingView.class, responseCode = "202")
    @Operation(
            summary = "Put it into effect by a decree (R45-10), in the background; not by the operator who prepared it")
    public Uni<Response> apply(UUID id, @NotNull @Valid ApplyRenaming command) {
        return acts.act(
                id,
                "application",
                202,
                command,
                (renaming, uow, connection) -> decreeing
                        .begin(renaming, command, uow.caller(), connection)
                        .replaceWith(renaming));
    }

    @POST
    @Path("{id}/reversal")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("approver")
    @APIResponseSchema(value = RenamingView.class, responseCode = "202")
    @Operation(summary = "Undo it before the day it takes effect, in the background")
    public Uni<Response> undo(UUID id, @NotNull @Valid GiveReason command) {
        return acts.act(
                id,
                "reversal",
                202,
                command,
                (renaming, uow, connection) ->
                        undoing.begin(renaming, uow, connection).replaceWith(renaming));
    }

    @POST
    @Path("{id}/withdrawal")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"operator", "approver"})
    @APIResponseSchema(value = RenamingView.class, responseCode = "200")
    @Operation(summary = "Drop it before it is put into effect")
    public Uni<Response> withdraw(UUID id) {
        return acts.act(id, "withdrawal", 200, null, (renaming, uow, connection) -> {
            renaming.act(RenamingAct.WITHDRAWAL);
            return Uni.createFrom().item(renaming);
        });
    }

    @POST
    @Path("{id}/resumption")
    @RolesAllowed({"operator", "approver"})
    @APIResponse(responseCode = "204", description = "Done")
    @Operation(summary = "Go on with work that stopped after repeated failures")
    public Uni<Response> resume(UUID id) {
        return acts.resume(id);
    }
}
