package id.lincah.orgstructure.position;

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

/** Changes (from a day on, the past stays) and corrections (the past was recorded wrongly) of positions. */
@Path("/api/org-structure/v1/positions")
@RolesAllowed("operator")
@Tag(name = "Positions")
public class PositionChangeResource {
    private final Commands commands;
    private final ChangingPositions changing;
    private final CorrectingPosition correcting;

    PositionChangeResource(Commands commands, ChangingPositions changing, CorrectingPosition correcting) {
        this.commands = commands;
        this.changing = changing;
        this.correcting = correcting;
    }

    @POST
    @Path("changes")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ChangingPositions.Changed.class, responseCode = "200")
    @Operation(summary = "Create, change, move or abolish positions from a day on, all rows or none")
    public Uni<Response> change(@NotNull @Valid ChangePositions command) {
        return commands.sql(
                "positions.change", command, (uow, connection) -> changing.change(command, uow, connection));
    }

    @POST
    @Path("{id}/corrections")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = CorrectingPosition.Corrected.class, responseCode = "200")
    @Operation(summary = "Put right what was recorded wrongly of one period; the old words stay in the audit trail")
    public Uni<Response> correct(UUID id, @NotNull @Valid CorrectPosition command) {
        return commands.sql(
                "position.correction:" + id,
                command,
                (uow, connection) -> correcting.correct(id, command, uow, connection));
    }
}
