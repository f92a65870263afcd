package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.query.Keyed;
import id.lincah.orgstructure.simplification.ComparisonView.Found;
import id.lincah.request.CsvText;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
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
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Scenarios beside today's structure and beside each other. */
@Path("/api/org-structure/v1/scenarios/comparison")
@RolesAllowed({"operator", "approver", "auditor"})
@Tag(name = "Scenarios")
public class ScenarioComparisonResource {
    private static final int MOST = 10;

    private final Comparing comparing;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;

    ScenarioComparisonResource(
            Comparing comparing, TenantTransaction transactions, CurrentCaller caller, Cursors cursors) {
        this.comparing = comparing;
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Units, positions, layers, span of control, people, cost and differences; ids: today or scenarios")
    public Uni<ComparisonView> compare(@RestQuery String ids) {
        return read(ids).map(ComparisonView::shown);
    }

    private Uni<ComparisonView> read(String ids) {
        var wanted = wanted(ids);
        return transactions.read(
                caller.get(),
                connection -> comparing.compare(wanted, caller.get().agency(), connection));
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @Operation(description = "As text/csv, a row each, a column a structure.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> csv(@RestQuery String ids) {
        return read(ids)
                .map(view -> Response.ok(CsvText.of(view.columns(), view.rows()), CsvText.MEDIA_TYPE)
                        .build());
    }

    @GET
    @Path("differences")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Unit by unit what differs from the first structure, by structure and code; by kind, by code")
    public Uni<RestResponse<Page<Found>>> differences(
            @RestQuery String ids,
            @RestQuery ComparisonView.Kind kind,
            @RestQuery String q,
            @RestQuery Integer limit,
            @RestQuery String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, ids, kind, q);
        return found(ids, kind, q)
                .map(found -> cursors.answer(window, Keyed.behind(found, Found::key, window), Found::key));
    }

    @GET
    @Path("differences")
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> differencesCsv(
            @RestQuery String ids, @RestQuery ComparisonView.Kind kind, @RestQuery String q) {
        return found(ids, kind, q).map(found -> ScenarioHistoryResource.csv(Found.CSV, found, Found::cells));
    }

    private Uni<List<Found>> found(String ids, ComparisonView.Kind kind, String q) {
        return read(ids)
                .map(view -> view.found().stream()
                        .filter(each -> kind == null || kind == each.kind())
                        .filter(each -> q == null || each.unitCode().contains(q))
                        .toList());
    }

    private static List<String> wanted(String ids) {
        var wanted = ids == null
                ? List.<String>of()
                : Stream.of(ids.split(",")).distinct().toList();
        if (wanted.isEmpty()
                || wanted.size() > MOST
                || !wanted.stream().allMatch(ScenarioComparisonResource::isKnown)) {
            throw Problem.badInput("?ids", "COMPARISON_IDS");
        }
        return wanted;
    }

    private static boolean isKnown(String id) {
        return id.equals(Comparing.TODAY)
                || id.matches("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    }
}
