package id.lincah.equivalation.proposal;

import id.lincah.equivalation.query.Readers;
import id.lincah.request.CsvText;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.jboss.resteasy.reactive.RestResponse;

/** The lines of a proposal: officials as they looked when it was sent, answers, and what is different now. */
@Path("/api/equivalation/v1/proposals")
@RolesAllowed({"operator", "approver", "inaugurator", "auditor", "validator", "home-affairs"})
public class ProposalLineResource {
    private static final int MAX_TEXT = 100;
    private static final int MAX_EXPORT = 50_000;

    private final ProposalLines lines;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;

    ProposalLineResource(ProposalLines lines, TenantTransaction transactions, CurrentCaller caller, Cursors cursors) {
        this.lines = lines;
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
    }

    @GET
    @Path("/{id}/lines")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Lines of a proposal",
            description =
                    "answer: VALIDATED, RETURNED, REJECTED or NONE; changed=true leaves only what a repair changed.")
    public Uni<RestResponse<Page<LineView>>> list(
            UUID id,
            @QueryParam("state") String state,
            @QueryParam("answer") String answer,
            @QueryParam("q") @Size(max = MAX_TEXT) String text,
            @QueryParam("functionalCode") String code,
            @QueryParam("level") String level,
            @QueryParam("changed") @DefaultValue("false") boolean changed,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, state, answer, text, code, level, changed);
        var filter = new ProposalLines.Filter(state, answer, text, code, level, changed);
        var after = window.isFirst() ? null : UUID.fromString(window.after(0));
        return seen(id, db -> lines.list(db, id, filter, after, window.fetch()))
                .map(rows ->
                        cursors.answer(window, rows, row -> List.of(row.caseId().toString())));
    }

    @GET
    @Path("/{id}/lines")
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> export(
            UUID id,
            @QueryParam("state") String state,
            @QueryParam("answer") String answer,
            @QueryParam("q") @Size(max = MAX_TEXT) String text,
            @QueryParam("functionalCode") String code,
            @QueryParam("level") String level,
            @QueryParam("changed") @DefaultValue("false") boolean changed) {
        var filter = new ProposalLines.Filter(state, answer, text, code, level, changed);
        return seen(id, db -> lines.list(db, id, filter, null, MAX_EXPORT))
                .map(rows ->
                        csv(LineView.COLUMNS, rows.stream().map(LineView::cells).toList()));
    }

    @GET
    @Path("/{id}/line-sums")
    @Operation(summary = "Lines by answer", description = "validated + returned + rejected + unanswered = lines")
    public Uni<LineSums> sums(UUID id) {
        return seen(id, db -> lines.sums(db, id));
    }

    @GET
    @Path("/{id}/differences")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Officials of whom something is known now that was not so when the proposal was sent")
    public Uni<RestResponse<Page<LineDifference>>> differences(
            UUID id, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        var window = cursors.window(caller.get(), limit, cursor);
        var after = window.isFirst() ? null : UUID.fromString(window.after(0));
        return seen(id, db -> lines.differences(db, id, after, window.fetch()))
                .map(rows ->
                        cursors.answer(window, rows, row -> List.of(row.caseId().toString())));
    }

    @GET
    @Path("/{id}/differences")
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> exportDifferences(UUID id) {
        return seen(id, db -> lines.differences(db, id, null, MAX_EXPORT))
                .map(rows -> csv(
                        LineDifference.COLUMNS,
                        rows.stream().map(LineDifference::cells).toList()));
    }

    private <T> Uni<T> seen(UUID id, Function<SqlConnection, Uni<T>> read) {
        var asking = caller.get();
        return transactions.read(
                asking,
                db -> lines.requireVisible(db, id, Readers.scope(asking, null)).chain(() -> read.apply(db)));
    }

    private static Response csv(List<String> columns, List<List<Object>> rows) {
        return Response.ok(CsvText.of(columns, rows), CsvText.MEDIA_TYPE).build();
    }
}
