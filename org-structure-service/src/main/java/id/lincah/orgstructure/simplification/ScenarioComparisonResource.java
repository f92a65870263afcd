package id.lincah.orgstructure.simplification;

import id.lincah.request.CsvText;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Problem;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Scenarios beside today's structure and beside each other. */
@Path("/api/org-structure/v1/scenarios/comparison")
@RolesAllowed({"operator", "approver", "auditor"})
@Tag(name = "Scenarios")
public class ScenarioComparisonResource {
    private static final int MOST = 10;
    private static final String TODAY = "today";

    private final Comparing comparing;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;

    ScenarioComparisonResource(Comparing comparing, TenantTransaction transactions, CurrentCaller caller) {
        this.comparing = comparing;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Units, positions, layers, span of control, people, cost and differences; ids: today or scenarios")
    public Uni<ComparisonView> compare(@RestQuery String ids) {
        var wanted = wanted(ids);
        return transactions.read(
                caller.get(),
                connection -> comparing.compare(wanted, caller.get().agency(), connection));
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @Operation(summary = "The figures as CSV: a row each, a column a structure")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> csv(@RestQuery String ids) {
        return compare(ids)
                .map(view -> Response.ok(CsvText.of(view.columns(), view.rows()), CsvText.MEDIA_TYPE)
                        .build());
    }

    private static List<String> wanted(String ids) {
        var wanted = ids == null ? List.<String>of() : List.of(ids.split(","));
        if (wanted.isEmpty()
                || wanted.size() > MOST
                || !wanted.stream().allMatch(ScenarioComparisonResource::isKnown)) {
            throw Problem.badInput("?ids", "COMPARISON_IDS");
        }
        return wanted;
    }

    private static boolean isKnown(String id) {
        return id.equals(TODAY)
                || id.matches("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    }
}
