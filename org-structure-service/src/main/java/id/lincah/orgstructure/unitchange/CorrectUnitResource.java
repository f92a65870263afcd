package id.lincah.orgstructure.unitchange;

import id.lincah.orgstructure.unit.UnitDetail;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The past of one unit, where it was recorded wrongly. */
@Path("/api/org-structure/v1/units/{id}/corrections")
@Tag(name = "Unit changes")
public class CorrectUnitResource {
    private final Commands commands;
    private final CorrectingUnit correcting;

    CorrectUnitResource(Commands commands, CorrectingUnit correcting) {
        this.commands = commands;
        this.correcting = correcting;
    }

    @POST
    @RolesAllowed("operator")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = UnitDetail.class, responseCode = "200")
    @APIResponse(responseCode = "422", description = "CORRECTION_FAULTY: every fault with its place; nothing stored")
    @Operation(
            summary = "Correct what was recorded wrongly of one unit; needs If-Match",
            description =
                    "Names the periods by their recorded first day. What was believed before stays on record. A day"
                            + " that lies ahead cannot be corrected, only changed.")
    public Uni<Response> correct(UUID id, @NotNull @Valid CorrectUnit command) {
        return commands.sql(
                "unit.correction:" + id,
                command,
                (uow, connection) -> correcting.correct(id, command, uow, connection));
    }
}
