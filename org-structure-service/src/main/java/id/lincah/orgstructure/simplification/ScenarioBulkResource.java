package id.lincah.orgstructure.simplification;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is decided for many units of a scenario at a time. */
@Path("/api/org-structure/v1/scenarios/{id}")
@Tag(name = "Scenarios")
public class ScenarioBulkResource {
    private final ScenarioActs acts;
    private final DecidingByFilter byFilter;
    private final ConfirmingSettings settings;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;

    ScenarioBulkResource(
            ScenarioActs acts,
            DecidingByFilter byFilter,
            ConfirmingSettings settings,
            TenantTransaction transactions,
            CurrentCaller caller) {
        this.acts = acts;
        this.byFilter = byFilter;
        this.settings = settings;
        this.transactions = transactions;
        this.caller = caller;
    }

    @POST
    @Path("decisions/by-filter")
    @RolesAllowed("operator")
    @APIResponse(
            responseCode = "200",
            description = "The scenario, or with preview what would be decided",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(anyOf = {ScenarioView.class, DecidingByFilter.Preview.class})))
    @Operation(
            summary = "Decide alike on every unit a filter meets; with preview nothing is stored and faults are named")
    public Uni<Response> decide(UUID id, @NotNull @Valid FilterUnits command) {
        if (Boolean.TRUE.equals(command.preview())) {
            return transactions
                    .read(
                            caller.get(),
                            connection -> ScenarioRows.one(id, connection)
                                    .flatMap(scenario -> byFilter.preview(scenario, command, connection)))
                    .map(preview -> Response.ok(preview).build());
        }
        return acts.owner(
                id,
                ScenarioAct.DECISIONS,
                command,
                (scenario, uow, connection) -> byFilter.decide(scenario, command, connection));
    }

    @POST
    @Path("settings")
    @RolesAllowed("operator")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ScenarioView.class, responseCode = "200")
    @Operation(
            summary = "Confirm proposed places of the list of kept units, one by one or all; the rules are asked again")
    public Uni<Response> confirm(UUID id, @NotNull @Valid ConfirmSettings command) {
        return acts.owner(
                id,
                ScenarioAct.SETTINGS,
                command,
                (scenario, uow, connection) -> settings.confirm(scenario, command, uow, connection));
    }
}
