package id.lincah.equivalation.inauguration;

import id.lincah.equivalation.query.Readers;
import id.lincah.request.CsvText;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Etags;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Reads of inaugurations. */
@Path("/api/equivalation/v1/inaugurations")
@RolesAllowed({"operator", "approver", "inaugurator", "auditor", "validator", "home-affairs"})
@Tag(name = "Inaugurations", description = "Who is called, who came, what became of every name (R17-26, R17-27)")
public class InaugurationResource {
    private static final int MAX_EXPORT = 50_000;

    private final Inaugurations inaugurations;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;

    InaugurationResource(
            Inaugurations inaugurations, TenantTransaction transactions, CurrentCaller caller, Cursors cursors) {
        this.inaugurations = inaugurations;
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Inaugurations by proposal, state or planned day")
    public Uni<RestResponse<Page<InaugurationView>>> list(
            @QueryParam("proposal") UUID proposal,
            @QueryParam("state") InaugurationState state,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("agency") String agency,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, proposal, state, from, to, agency);
        var filter = filter(proposal, state, from, to, agency);
        var after = window.isFirst() ? null : UUID.fromString(window.after(0));
        return transactions
                .read(caller.get(), db -> inaugurations.list(db, filter, after, window.fetch()))
                .map(rows ->
                        cursors.answer(window, rows, row -> List.of(row.id().toString())));
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> export(
            @QueryParam("proposal") UUID proposal,
            @QueryParam("state") InaugurationState state,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("agency") String agency) {
        var filter = filter(proposal, state, from, to, agency);
        return transactions
                .read(caller.get(), db -> inaugurations.list(db, filter, null, MAX_EXPORT))
                .map(rows -> csv(
                        InaugurationView.COLUMNS,
                        rows.stream().map(InaugurationView::cells).toList()));
    }

    private Inaugurations.Filter filter(
            UUID proposal, InaugurationState state, LocalDate from, LocalDate to, String agency) {
        var scope = Readers.scope(caller.get(), agency);
        return new Inaugurations.Filter(scope, proposal, state == null ? null : state.name(), from, to);
    }

    private static Response csv(List<String> columns, List<List<Object>> rows) {
        return Response.ok(CsvText.of(columns, rows), CsvText.MEDIA_TYPE).build();
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = InaugurationView.class, responseCode = "200")
    @Operation(summary = "One inauguration")
    public Uni<Response> one(UUID id, @Context HttpHeaders headers) {
        return transactions
                .read(caller.get(), db -> inaugurations.one(db, id, Readers.scope(caller.get(), null)))
                .map(view -> Etags.answer(headers, view, view.version()));
    }
}
