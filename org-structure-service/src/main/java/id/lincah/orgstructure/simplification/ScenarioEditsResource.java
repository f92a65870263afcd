package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.query.Filter;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The structure inside a scenario: changes over the structure of the day, and the tree they make. */
@Path("/api/org-structure/v1/scenarios/{id}")
@Authenticated
@Tag(name = "Scenarios")
public class ScenarioEditsResource {
    private final ScenarioActs acts;
    private final Editing editing;
    private final Completeness completeness;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;

    ScenarioEditsResource(
            ScenarioActs acts,
            Editing editing,
            Completeness completeness,
            TenantTransaction transactions,
            CurrentCaller caller,
            Cursors cursors) {
        this.acts = acts;
        this.editing = editing;
        this.completeness = completeness;
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
    }

    @POST
    @Path("edits")
    @RolesAllowed("operator")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ScenarioView.class, responseCode = "200")
    @Operation(
            summary = "Rename, move, merge or add units and positions inside the scenario; every faulty row is named")
    public Uni<Response> edit(UUID id, @NotNull @Valid EditScenario command) {
        return acts.owner(
                id,
                ScenarioAct.EDITS,
                command,
                (scenario, uow, connection) -> editing.edit(scenario, command, uow, connection));
    }

    @POST
    @Path("edits/removal")
    @RolesAllowed("operator")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ScenarioView.class, responseCode = "200")
    @Operation(summary = "Take changes out of the scenario again")
    public Uni<Response> remove(UUID id, @NotNull @Valid EditScenario.Removal command) {
        return acts.owner(
                id,
                ScenarioAct.EDITS,
                command,
                (scenario, uow, connection) -> editing.remove(scenario, command, uow, connection));
    }

    /** What the list can be narrowed by. */
    public static class Wanted {
        @RestQuery
        ScenarioEdit.Kind kind;

        /** Whether what it changes moved on since. */
        @RestQuery
        Boolean baseChanged;

        /** A fragment of the code or the name. */
        @RestQuery
        String q;

        Object[] signature() {
            return new Object[] {kind, baseChanged, q};
        }

        Filter filter(UUID scenario) {
            return new Filter()
                    .and("e.scenario_id = ?", scenario)
                    .and("e.kind = ?", kind == null ? null : kind.name())
                    .contains("e.code || ' ' || coalesce(e.name, '')", q);
        }
    }

    @GET
    @Path("edits")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The changes of the scenario in their order; BASE_CHANGED when what they change moved on")
    public Uni<RestResponse<Page<ScenarioEditView>>> edits(
            UUID id, @BeanParam Wanted wanted, @RestQuery Integer limit, @RestQuery String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, wanted.signature());
        var last = window.isFirst() ? null : Long.valueOf(window.after(0));
        return read(id, wanted.filter(id).and("e.place > ?", last), wanted, window.fetch())
                .map(views -> cursors.answer(window, views, view -> List.of(String.valueOf(view.place()))));
    }

    @GET
    @Path("edits")
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> csv(UUID id, @BeanParam Wanted wanted) {
        return read(id, wanted.filter(id), wanted, Integer.MAX_VALUE)
                .map(views -> ScenarioHistoryResource.csv(ScenarioEditView.CSV, views, ScenarioEditView::cells));
    }

    @GET
    @Path("unit-tree")
    @Operation(summary = "The agency's tree as it would be")
    public Uni<FutureTreeView> tree(UUID id) {
        return transactions.read(
                caller.get(),
                connection -> ScenarioRows.one(id, connection)
                        .flatMap(scenario -> ScenarioUnit.all(id, connection)
                                .flatMap(units -> completeness.future(scenario, units, connection)))
                        .map(future -> FutureTreeView.of(id, future)));
    }

    private Uni<List<ScenarioEditView>> read(UUID id, Filter filter, Wanted wanted, int most) {
        return transactions.read(
                caller.get(),
                connection -> ScenarioRows.one(id, connection)
                        .flatMap(scenario -> ScenarioEditView.read(
                                filter, wanted.baseChanged, scenario.dayBefore(), most, connection)));
    }
}
