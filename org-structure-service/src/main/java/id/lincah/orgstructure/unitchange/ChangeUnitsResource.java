package id.lincah.orgstructure.unitchange;

import id.lincah.request.Commands;
import id.lincah.request.CurrentCaller;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What takes effect on a day and keeps its history: create, rename, move, merge, split, abolish. */
@Path("/api/org-structure/v1/units/changes")
@Tag(name = "Unit changes")
public class ChangeUnitsResource {
    private final Commands commands;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final ChangingUnits changing;

    ChangeUnitsResource(
            Commands commands, TenantTransaction transactions, CurrentCaller caller, ChangingUnits changing) {
        this.commands = commands;
        this.transactions = transactions;
        this.caller = caller;
        this.changing = changing;
    }

    @POST
    @RolesAllowed("operator")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ChangeReport.class, responseCode = "201")
    @APIResponse(
            responseCode = "422",
            description = "CHANGES_FAULTY: every faulty change with its place; nothing stored")
    @Operation(
            summary = "Change units from a day on, all of a decree at once",
            description = "Sub-units and positions of a unit that ends go to its successor, the first one unless said"
                    + " otherwise. For a head position the change must say what becomes of it; it ends only while nobody"
                    + " holds it. A day in the future is stored at once and told to others on that day.")
    public Uni<Response> change(@NotNull @Valid ChangeUnits command) {
        return commands.sql("units.change", command, (uow, connection) -> changing.change(command, uow, connection));
    }

    @POST
    @Path("preview")
    @RolesAllowed("operator")
    @Operation(summary = "What a change would do: units, positions, holders touched; nothing is stored")
    public Uni<ChangeReport> preview(@NotNull @Valid ChangeUnits command) {
        var agency = caller.get().agency();
        return transactions.read(caller.get(), connection -> changing.preview(command, agency, connection));
    }
}
