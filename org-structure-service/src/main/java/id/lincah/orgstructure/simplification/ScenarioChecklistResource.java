package id.lincah.orgstructure.simplification;

import id.lincah.request.CurrentCaller;
import id.lincah.request.TenantTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
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

/** The one list to work off before a scenario is sent. */
@Path("/api/org-structure/v1/scenarios/{id}/checklist")
@Authenticated
@Tag(name = "Scenarios")
public class ScenarioChecklistResource {
    private final Checklist checklist;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;

    ScenarioChecklistResource(Checklist checklist, TenantTransaction transactions, CurrentCaller caller) {
        this.checklist = checklist;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Everything missing, with article, unit, remedy and the path where it is mended")
    public Uni<ScenarioResource.Items<ChecklistItem>> list(
            UUID id, @RestQuery String code, @RestQuery Remedies.Blocks blocks) {
        return read(id, code, blocks).map(ScenarioResource.Items::new);
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @Operation(summary = "The same list as CSV")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> csv(UUID id, @RestQuery String code, @RestQuery Remedies.Blocks blocks) {
        return read(id, code, blocks)
                .map(items -> ScenarioHistoryResource.csv(ChecklistItem.CSV, items, ChecklistItem::cells));
    }

    private Uni<List<ChecklistItem>> read(UUID id, String code, Remedies.Blocks blocks) {
        var language = caller.get().language();
        return transactions
                .read(
                        caller.get(),
                        connection -> ScenarioRows.one(id, connection)
                                .flatMap(scenario -> checklist.of(scenario, language, connection)))
                .map(items -> items.stream()
                        .filter(item -> code == null || code.equals(item.code()))
                        .filter(item -> blocks == null || blocks == item.blocks())
                        .toList());
    }
}
