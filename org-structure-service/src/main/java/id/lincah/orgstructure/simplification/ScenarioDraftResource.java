package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.simplification.ScenarioActs.Work;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Commands;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an operator does with his drafts: copy, rename, delete. */
@Path("/api/org-structure/v1/scenarios/{id}")
@Tag(name = "Scenarios")
public class ScenarioDraftResource {
    /** A scenario that was proposed once belongs to the record and is withdrawn instead. */
    private static final String DELETE_UNITS = "delete from scenario_unit where scenario_id = $1";

    private static final String DELETE_SCENARIO = "delete from scenario where id = $1";
    private static final String COUNT_AGAIN = "select count_progress($1, clock_timestamp())";

    private final ScenarioActs acts;
    private final CopyingScenario copying;
    private final Commands commands;

    ScenarioDraftResource(ScenarioActs acts, CopyingScenario copying, Commands commands) {
        this.acts = acts;
        this.copying = copying;
        this.commands = commands;
    }

    @POST
    @Path("copy")
    @RolesAllowed("operator")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ScenarioView.class, responseCode = "201")
    @Operation(summary = "Begin a scenario as a copy with all decisions and changes; the original stays as it is")
    public Uni<Response> copy(UUID id, @NotNull @Valid CopyScenario command) {
        return commands.sql(
                "scenario.copy:" + id, command, (uow, connection) -> copying.copy(id, command, uow, connection));
    }

    @POST
    @Path("name")
    @RolesAllowed("operator")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ScenarioView.class, responseCode = "200")
    @Operation(summary = "Give it another name, as long as it is not proposed")
    public Uni<Response> rename(UUID id, @NotNull @Valid RenameScenario command) {
        return acts.owner(
                id,
                ScenarioAct.RENAMING,
                command,
                command.name(),
                Work.alone((scenario, uow) -> scenario.rename(command.name())));
    }

    @DELETE
    @RolesAllowed("operator")
    @APIResponse(responseCode = "204", description = "Done")
    @Operation(summary = "Delete it, as long as it was never proposed; needs If-Match and Idempotency-Key")
    public Uni<Response> delete(UUID id) {
        return commands.sql(
                "scenario.delete:" + id,
                null,
                (uow, connection) -> ScenarioRows.locked(id, connection)
                        .invoke(scenario -> uow.requireVersion(scenario.version))
                        .invoke(scenario -> refuseUnlessDraft(scenario, uow))
                        .call(scenario -> delete(scenario, connection))
                        .map(scenario -> {
                            uow.audit(AuditEntry.of("scenario.deleted", "scenario", id, Map.of("name", scenario.name)));
                            return new Answer(204, null, null, null);
                        }));
    }

    private static void refuseUnlessDraft(Scenario scenario, UnitOfWork uow) {
        scenario.requireOwner(uow.caller());
        if (scenario.proposedBy != null || scenario.state == ScenarioState.WITHDRAWN) {
            throw Problem.conflict("SCENARIO_NOT_DRAFT", Map.of("state", scenario.state));
        }
    }

    private static Uni<Void> delete(Scenario scenario, SqlConnection connection) {
        return connection
                .preparedQuery(DELETE_UNITS)
                .execute(Tuple.of(scenario.id))
                .flatMap(gone -> connection.preparedQuery(DELETE_SCENARIO).execute(Tuple.of(scenario.id)))
                .flatMap(gone -> connection.preparedQuery(COUNT_AGAIN).execute(Tuple.of(scenario.agency)))
                .replaceWithVoid();
    }
}
