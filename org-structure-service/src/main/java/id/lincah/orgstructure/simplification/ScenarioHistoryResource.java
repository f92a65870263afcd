package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.query.Filter;
import id.lincah.request.CsvText;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What was done to a scenario, and what is different since it was given back. */
@Path("/api/org-structure/v1/scenarios/{id}")
@Authenticated
@Tag(name = "Scenarios")
public class ScenarioHistoryResource {
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;

    ScenarioHistoryResource(TenantTransaction transactions, CurrentCaller caller, Cursors cursors) {
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
    }

    @GET
    @Path("acts")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Who did what to it, when, with which words; newest first")
    public Uni<RestResponse<Page<ActHistory.ActView>>> acts(
            UUID id, @RestQuery ScenarioAct act, @RestQuery Integer limit, @RestQuery String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, act);
        var filter = filter(id, act).and("id < ?", window.isFirst() ? null : UUID.fromString(window.after(0)));
        return read(id, connection -> ActHistory.read(filter, window.fetch(), connection))
                .map(views ->
                        cursors.answer(window, views, view -> List.of(view.id().toString())));
    }

    @GET
    @Path("acts")
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> actsCsv(UUID id, @RestQuery ScenarioAct act) {
        return read(id, connection -> ActHistory.read(filter(id, act), Integer.MAX_VALUE, connection))
                .map(views -> csv(ActHistory.ActView.CSV, views, ActHistory.ActView::cells));
    }

    @GET
    @Path("changes-since-return")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What is different since the examiners gave it back: unit, field, before, after; by unit")
    public Uni<RestResponse<Page<ReturnedRows.ChangeView>>> changes(
            UUID id,
            @RestQuery String unit,
            @RestQuery String field,
            @RestQuery Integer limit,
            @RestQuery String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, unit, field);
        var filter = changed(id, unit, field).after(ReturnedRows.KEY, window.after());
        return read(id, connection -> ReturnedRows.changes(filter, window.fetch(), connection))
                .map(views -> cursors.answer(window, views, ReturnedRows.ChangeView::key));
    }

    @GET
    @Path("changes-since-return")
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> changesCsv(UUID id, @RestQuery String unit, @RestQuery String field) {
        return read(id, connection -> ReturnedRows.changes(changed(id, unit, field), Integer.MAX_VALUE, connection))
                .map(views -> csv(ReturnedRows.ChangeView.CSV, views, ReturnedRows.ChangeView::cells));
    }

    /** The scenario comes first: the rows need it as {@code $1}. */
    private static Filter changed(UUID id, String unit, String field) {
        var filter = new Filter();
        filter.value(id);
        return filter.and("c.code = ?", unit).and("c.field = ?", field);
    }

    private static Filter filter(UUID id, ScenarioAct act) {
        return new Filter().and("scenario_id = ?", id).and("act = ?", act == null ? null : act.name());
    }

    static <T> Response csv(List<String> columns, List<T> views, Function<T, List<Object>> cells) {
        var text = CsvText.of(columns, views.stream().map(cells).toList());
        return Response.ok(text, CsvText.MEDIA_TYPE).build();
    }

    private <T> Uni<T> read(UUID id, Function<SqlConnection, Uni<T>> reader) {
        return transactions.read(
                caller.get(),
                connection -> ScenarioRows.one(id, connection).flatMap(found -> reader.apply(connection)));
    }
}
