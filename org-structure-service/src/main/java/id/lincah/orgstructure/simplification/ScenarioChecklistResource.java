package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.query.Keyed;
import id.lincah.regulation.Severity;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The one list to work off before a scenario is sent. */
@Path("/api/org-structure/v1/scenarios/{id}/checklist")
@Authenticated
@Tag(name = "Scenarios")
public class ScenarioChecklistResource {
    private final Checklist checklist;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;

    ScenarioChecklistResource(
            Checklist checklist, TenantTransaction transactions, CurrentCaller caller, Cursors cursors) {
        this.checklist = checklist;
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
    }

    /** What the list can be narrowed by. */
    public static class Wanted {
        @RestQuery
        String code;

        @RestQuery
        Remedies.Blocks blocks;

        @RestQuery
        Severity severity;

        /** Code of a unit. */
        @RestQuery
        String unit;

        boolean takes(ChecklistItem item) {
            return (code == null || code.equals(item.code()))
                    && (blocks == null || blocks == item.blocks())
                    && (severity == null || severity == item.severity())
                    && (unit == null || unit.equals(item.unit()));
        }

        Object[] signature() {
            return new Object[] {code, blocks, severity, unit};
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Everything missing, with article, unit, remedy and the path where it is mended; by unit")
    public Uni<RestResponse<Page<ChecklistItem>>> list(
            UUID id, @BeanParam Wanted wanted, @RestQuery Integer limit, @RestQuery String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, wanted.signature());
        return read(id, wanted)
                .map(items ->
                        cursors.answer(window, Keyed.behind(items, ChecklistItem::key, window), ChecklistItem::key));
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> csv(UUID id, @BeanParam Wanted wanted) {
        return read(id, wanted)
                .map(items -> ScenarioHistoryResource.csv(ChecklistItem.CSV, items, ChecklistItem::cells));
    }

    private Uni<List<ChecklistItem>> read(UUID id, Wanted wanted) {
        var language = caller.get().language();
        return transactions
                .read(
                        caller.get(),
                        connection -> ScenarioRows.one(id, connection)
                                .flatMap(scenario -> checklist.of(scenario, language, connection)))
                .map(items -> items.stream().filter(wanted::takes).toList());
    }
}
