package id.lincah.equivalation.setting;

import id.lincah.request.Commands;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Etags;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What an agency may decide for itself about equivalation. */
@Path("/api/equivalation/v1/settings")
public class SettingResource {
    private final Commands commands;
    private final ChangingSettings changing;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;

    SettingResource(
            Commands commands, ChangingSettings changing, TenantTransaction transactions, CurrentCaller caller) {
        this.commands = commands;
        this.changing = changing;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"operator", "approver", "auditor"})
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Settings.class, responseCode = "200")
    @Operation(summary = "The settings of the caller's agency; the defaults while it has none")
    public Uni<Response> read(@Context HttpHeaders headers) {
        var asking = caller.get();
        return transactions
                .read(asking, db -> Settings.of(db, asking.agency()))
                .map(settings -> Etags.answer(headers, settings, settings.version()));
    }

    @PUT
    @RolesAllowed("approver")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Settings.class, responseCode = "200")
    @Operation(
            summary = "Change the settings",
            description = "Needs If-Match; the override below S-1 needs the document by which the agency allows it.")
    public Uni<Response> change(@NotNull @Valid ChangeSettings command) {
        return commands.sql("settings", command, (work, db) -> changing.change(command, work, db));
    }
}
