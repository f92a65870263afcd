package id.lincah.orgstructure.intake;

import id.lincah.request.Commands;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The steps of a job that somebody must ask for. */
@Path("/api/org-structure/v1/intakes/{id}")
@RolesAllowed({"operator", "validator", "system"})
@Tag(name = "Intakes")
public class IntakeActsResource {
    private final Commands commands;
    private final IntakeActs acts;
    private final Repairing repairing;

    IntakeActsResource(Commands commands, IntakeActs acts, Repairing repairing) {
        this.commands = commands;
        this.acts = acts;
        this.repairing = repairing;
    }

    @POST
    @Path("columns")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ReceivedView.class, responseCode = "202")
    @Operation(summary = "Confirm what the columns are, as proposed or changed; the rows are then read and checked")
    public Uni<Response> columns(UUID id, @Valid ConfirmColumns command) {
        return commands.sql(
                "intake.columns:" + id, command, (uow, connection) -> acts.confirm(id, command, uow, connection));
    }

    @POST
    @Path("repairs")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ReceivedView.class, responseCode = "202")
    @Operation(summary = "Accept suggested repairs, alone or all of a kind; write own values; withdraw repairs")
    public Uni<Response> repairs(UUID id, @NotNull @Valid RepairRows command) {
        return commands.sql(
                "intake.repairs:" + id, command, (uow, connection) -> repairing.repair(id, command, uow, connection));
    }

    @POST
    @Path("loading")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ReceivedView.class, responseCode = "202")
    @Operation(summary = "Store the good rows, or all if none is faulty")
    public Uni<Response> loading(UUID id, @NotNull @Valid LoadIntake command) {
        return commands.sql(
                "intake.loading:" + id, command, (uow, connection) -> acts.load(id, command, uow, connection));
    }

    @POST
    @Path("cancellation")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ReceivedView.class, responseCode = "202")
    @Operation(summary = "Give the job up; nothing that is not loaded yet will be")
    public Uni<Response> cancellation(UUID id) {
        return commands.sql("intake.cancellation:" + id, null, (uow, connection) -> acts.cancel(id, uow, connection));
    }
}
