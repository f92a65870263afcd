package id.lincah.equivalation.proposaldocuments;

import id.lincah.equivalation.query.Readers;
import id.lincah.request.Caller;
import id.lincah.request.CsvAnswer;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Reads of the papers of a proposal. */
@Path("/api/equivalation/v1/documents")
@RolesAllowed({"operator", "approver", "auditor", "validator", "home-affairs"})
@Tag(name = "Proposal documents", description = "The papers of a case and of its agency (R17-28)")
public class DocumentResource {
    private static final int MAX_EXPORT = 50_000;

    private final Documents documents;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;

    DocumentResource(Documents documents, TenantTransaction transactions, CurrentCaller caller, Cursors cursors) {
        this.documents = documents;
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Papers with their hashes; by case, simplification, kind or proposal")
    public Uni<RestResponse<Page<DocumentView>>> list(
            @QueryParam("case") UUID caseId,
            @QueryParam("scenario") UUID scenario,
            @QueryParam("kind") String kind,
            @QueryParam("proposal") UUID proposal,
            @QueryParam("agency") String agency,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        var asking = caller.get();
        var window = cursors.window(asking, limit, cursor, caseId, scenario, kind, proposal, agency);
        var filter = new Documents.Filter(Readers.scope(asking, agency), caseId, scenario, kind, proposal);
        var after = window.isFirst() ? null : UUID.fromString(window.after(0));
        return transactions
                .read(asking, db -> documents.list(db, filter, after, window.fetch()))
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
            @QueryParam("case") UUID caseId,
            @QueryParam("scenario") UUID scenario,
            @QueryParam("kind") String kind,
            @QueryParam("proposal") UUID proposal,
            @QueryParam("agency") String agency) {
        var filter = new Documents.Filter(Readers.scope(caller.get(), agency), caseId, scenario, kind, proposal);
        return transactions
                .read(caller.get(), db -> documents.list(db, filter, null, MAX_EXPORT))
                .map(CsvAnswer.of(DocumentView.COLUMNS, DocumentView::cells));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One paper: what it is, how large, its hash")
    public Uni<DocumentView> one(UUID id) {
        return transactions.read(caller.get(), db -> documents.one(db, id, Readers.scope(caller.get(), null)));
    }

    @GET
    @Path("/{id}/content")
    @RolesAllowed({"operator", "approver", "validator", "home-affairs"})
    @Operation(
            summary = "The paper itself",
            description = "Each reading leaves a line in the audit trail of its agency.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> content(UUID id) {
        Caller asking = caller.get();
        return transactions
                .sql(asking, (work, db) -> documents.open(id, Readers.scope(asking, null), work, db))
                .map(content -> Response.ok(content.bytes(), content.mediaType())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + content.fileName() + "\"")
                        .build());
    }
}
