package id.lincah.equivalation.assessmentrun;

import id.lincah.equivalation.query.Readers;
import id.lincah.request.CsvText;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Etags;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Runs, how far they have come, and what came of each agency's cases. The cases themselves are under {@code cases}. */
@Path("/api/equivalation/v1/assessment-runs")
@RolesAllowed({"operator", "approver", "auditor", "validator", "home-affairs"})
@Tag(name = "Assessment runs")
public class AssessmentRunResource {
    private static final int MAX_EXPORT = 10_000;

    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;

    AssessmentRunResource(TenantTransaction transactions, CurrentCaller caller, Cursors cursors) {
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Runs, newest first")
    public Uni<RestResponse<Page<RunView>>> list(
            @QueryParam("state") RunState state,
            @QueryParam("agency") String agency,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, state, agency);
        var before = window.isFirst() ? null : UUID.fromString(window.after(0));
        return read(db -> RunView.list(scope(agency), state, before, window.fetch(), db))
                .map(runs ->
                        cursors.answer(window, runs, run -> List.of(run.id().toString())));
    }

    @GET
    // Only for whoever asks for it: "*/*" means JSON.
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> csv(@QueryParam("state") RunState state, @QueryParam("agency") String agency) {
        return read(db -> RunView.list(scope(agency), state, null, MAX_EXPORT, db))
                .map(runs ->
                        csv(RunView.COLUMNS, runs.stream().map(RunView::cells).toList()));
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = RunView.class, responseCode = "200")
    @Operation(summary = "One run and its progress; its ETag is the version the acts ask for")
    public Uni<Response> one(UUID id) {
        // Progress moves without a new version, so it is always shown anew.
        return read(db -> RunView.one(id, scope(null), db))
                .map(run -> Response.ok(run)
                        .header(HttpHeaders.ETAG, Etags.of(run.version()))
                        .build());
    }

    @GET
    @Path("/{id}/agencies")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What came of each agency's cases, in numbers")
    public Uni<RestResponse<Page<RunAgencyView>>> agencies(
            UUID id, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        var window = cursors.window(caller.get(), limit, cursor);
        return agencies(id, window.after(0), window.fetch())
                .map(rows -> cursors.answer(window, rows, row -> List.of(row.agency())));
    }

    @GET
    @Path("/{id}/agencies")
    @Produces("text/csv;qs=0.5")
    @Operation(description = "As text/csv, of all agencies.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> agenciesCsv(UUID id) {
        return agencies(id, null, MAX_EXPORT)
                .map(rows -> csv(
                        RunAgencyView.COLUMNS,
                        rows.stream().map(RunAgencyView::cells).toList()));
    }

    private Uni<List<RunAgencyView>> agencies(UUID id, String after, int rows) {
        return read(db -> RunView.one(id, scope(null), db).chain(run -> RunAgencyView.list(id, after, rows, db)));
    }

    private String scope(String agency) {
        return Readers.scope(caller.get(), agency);
    }

    private <T> Uni<T> read(Function<SqlConnection, Uni<T>> work) {
        return transactions.read(caller.get(), work);
    }

    private static Response csv(List<String> columns, List<List<Object>> rows) {
        return Response.ok(CsvText.of(columns, rows), CsvText.MEDIA_TYPE).build();
    }
}
