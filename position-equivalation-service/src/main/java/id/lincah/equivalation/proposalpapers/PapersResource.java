package id.lincah.equivalation.proposalpapers;

import id.lincah.equivalation.query.Readers;
import id.lincah.request.Commands;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Etags;
import id.lincah.request.TenantTransaction;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The letters, lists and sheets of a proposal. */
@Path("/api/equivalation/v1/proposal-papers/{id}")
@RolesAllowed({"operator", "approver", "validator", "home-affairs"})
@Tag(name = "Proposal papers", description = "Letter, list of names, annex, and per official draft decree and sheets")
public class PapersResource {
    /** Officials read at once while an archive is sent. */
    private static final int PAGE = 50;

    private final PreparingPapers preparing;
    private final PaperMakers makers;
    private final Letterheads letterheads;
    private final Commands commands;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;

    PapersResource(
            PreparingPapers preparing,
            PaperMakers makers,
            Letterheads letterheads,
            Commands commands,
            TenantTransaction transactions,
            CurrentCaller caller) {
        this.preparing = preparing;
        this.makers = makers;
        this.letterheads = letterheads;
        this.commands = commands;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Whether the papers can be written, and what is missing")
    public Uni<PapersView> view(UUID id) {
        return preparing.prepare(id, caller.get()).map(PreparedPapers::view);
    }

    @GET
    @Path("/papers.zip")
    @Produces("application/zip")
    @Blocking
    @Operation(
            summary = "All papers as DOCX and PDF",
            description =
                    "A folder for each official, named by employee number. The archive is sent while it is written; as"
                            + " long as a value is missing nothing is sent but the list of what is. More than 2,000"
                            + " officials are refused (409 PAPERS_TOO_MANY): order a job.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response zip(UUID id) {
        // A worker waits here: only it may write a stream that waits for whoever reads it.
        var asking = caller.get();
        var prepared = preparing.take(id, asking).await().indefinitely();
        var terms = prepared.terms();
        StreamingOutput archive = out -> new PaperArchive(terms, prepared.officials(), makers.threads())
                .write(after -> preparing.next(terms, after, PAGE, asking), out);
        return Response.ok(archive, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"papers.zip\"")
                .build();
    }

    @GET
    @Path("/letterhead")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Letterhead.class, responseCode = "200")
    @Operation(summary = "Who writes to whom, under which number", description = "204 as long as nobody said.")
    public Uni<Response> letterhead(UUID id, @Context HttpHeaders headers) {
        return transactions
                .read(caller.get(), db -> letterheads.read(db, id, Readers.scope(caller.get(), null)))
                .map(found -> found.head() == null
                        ? Response.noContent()
                                .header(HttpHeaders.ETAG, Etags.of(found.version()))
                                .build()
                        : Etags.answer(headers, found.head(), found.version()));
    }

    @PUT
    @Path("/letterhead")
    @RolesAllowed({"operator", "approver"})
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = Letterhead.class, responseCode = "200")
    @Operation(summary = "Say who writes to whom, under which number")
    public Uni<Response> head(UUID id, @NotNull @Valid Letterhead head) {
        return commands.sql("proposal.letterhead:" + id, head, (work, db) -> letterheads.write(id, head, work, db));
    }
}
