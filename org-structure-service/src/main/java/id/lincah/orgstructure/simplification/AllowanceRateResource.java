package id.lincah.orgstructure.simplification;

import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Commands;
import id.lincah.request.CurrentCaller;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The agency's allowances a month, so that structures can be compared by cost. */
@Path("/api/org-structure/v1/allowance-rates")
@Tag(name = "Scenarios")
public class AllowanceRateResource {
    private final Commands commands;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;

    AllowanceRateResource(Commands commands, TenantTransaction transactions, CurrentCaller caller) {
        this.commands = commands;
        this.transactions = transactions;
        this.caller = caller;
    }

    @PUT
    @RolesAllowed("operator")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = AllowanceRates.Rates.class, responseCode = "200")
    @Operation(summary = "State the allowances per kind and echelon or level, each with its days and source")
    public Uni<Response> set(@NotNull @Valid SetAllowanceRates command) {
        return commands.sql(
                "allowance-rates",
                command,
                (uow, connection) -> AllowanceRates.set(command, uow, connection)
                        .flatMap(kept -> AllowanceRates.all(uow.caller().agency(), connection))
                        .map(views -> {
                            var agency = uow.caller().agency();
                            var change = Map.<String, Object>of("rows", views.size());
                            uow.audit(AuditEntry.of("allowance-rates.stated", "agency", agency, change));
                            return Answer.ok(new AllowanceRates.Rates(views), null);
                        }));
    }

    @GET
    @RolesAllowed({"operator", "approver", "auditor"})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The allowances as stated")
    public Uni<AllowanceRates.Rates> list() {
        return read().map(AllowanceRates.Rates::new);
    }

    @GET
    @RolesAllowed({"operator", "approver", "auditor"})
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> csv() {
        return read().map(views ->
                ScenarioHistoryResource.csv(AllowanceRates.RateView.CSV, views, AllowanceRates.RateView::cells));
    }

    private Uni<List<AllowanceRates.RateView>> read() {
        return transactions.read(
                caller.get(), connection -> AllowanceRates.all(caller.get().agency(), connection));
    }
}
