package id.lincah.orgstructure.placement;

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

/** Who holds which position from when to when. */
@Path("/api/org-structure/v1/placements")
@RolesAllowed("operator")
@Tag(name = "Placements", description = "Definitive holders of positions, dated; acting holders have their own place")
public class PlacementResource {
    private final Commands commands;
    private final Appointing appointing;
    private final EndingPlacement ending;
    private final EndingPlacements endingMany;
    private final CorrectingPlacement correcting;

    PlacementResource(
            Commands commands,
            Appointing appointing,
            EndingPlacement ending,
            EndingPlacements endingMany,
            CorrectingPlacement correcting) {
        this.commands = commands;
        this.appointing = appointing;
        this.ending = ending;
        this.endingMany = endingMany;
        this.correcting = correcting;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Appointing.Appointed.class, responseCode = "200")
    @Operation(summary = "Appoint people to positions, all rows or none; days may lie in the future")
    public Uni<Response> appoint(@NotNull @Valid AppointPersons command) {
        return commands.sql(
                "placements.appoint", command, (uow, connection) -> appointing.appoint(command, uow, connection));
    }

    @POST
    @Path("endings")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = EndingPlacements.Ended.class, responseCode = "200")
    @Operation(summary = "End the placements of many people, all rows or none; what has not begun is taken back")
    public Uni<Response> endMany(@NotNull @Valid EndPlacements command) {
        return commands.sql("placements.end", command, (uow, connection) -> endingMany.end(command, uow, connection));
    }

    @POST
    @Path("{id}/end")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = EndingPlacement.Ended.class, responseCode = "200")
    @Operation(summary = "End a placement; If-Match takes the person's version. One to come is taken back")
    public Uni<Response> end(UUID id, @NotNull @Valid EndPlacement command) {
        return commands.sql(
                "placement.end:" + id, command, (uow, connection) -> ending.end(id, command, uow, connection));
    }

    @POST
    @Path("{id}/corrections")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = StoredPlacement.class, responseCode = "200")
    @Operation(summary = "Put right a placement recorded wrongly; If-Match takes the person's version")
    public Uni<Response> correct(UUID id, @NotNull @Valid CorrectPlacement command) {
        return commands.sql(
                "placement.correction:" + id,
                command,
                (uow, connection) -> correcting.correct(id, command, uow, connection));
    }
}
