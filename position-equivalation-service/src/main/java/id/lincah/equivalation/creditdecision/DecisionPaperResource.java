package id.lincah.equivalation.creditdecision;

import id.lincah.equivalation.proposalpapers.PaperFormat;
import id.lincah.equivalation.proposalpapers.PaperMakers;
import id.lincah.request.CurrentCaller;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Determinations of credit as papers. */
@Path("/api/equivalation/v1/credit-decisions")
public class DecisionPaperResource {
    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String ZIP = "application/zip";

    private final DecisionPapers papers;
    private final PaperMakers makers;
    private final CurrentCaller caller;

    DecisionPaperResource(DecisionPapers papers, PaperMakers makers, CurrentCaller caller) {
        this.papers = papers;
        this.makers = makers;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/pak.pdf")
    @Produces(PDF)
    @Blocking
    @RolesAllowed({"operator", "approver", "auditor", "validator", "employee"})
    @Operation(summary = "The determination as PDF, for the office and for whose credit it is")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response pdf(UUID id) {
        return paper(id, PaperFormat.PDF, PDF);
    }

    @GET
    @Path("/{id}/pak.docx")
    @Produces(DOCX)
    @Blocking
    @RolesAllowed({"operator", "approver", "auditor", "validator", "employee"})
    @Operation(summary = "The determination as DOCX, for the office and for whose credit it is")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response docx(UUID id) {
        return paper(id, PaperFormat.DOCX, DOCX);
    }

    private Response paper(UUID id, PaperFormat format, String type) {
        var content = papers.take(id, caller.get()).await().indefinitely();
        return Response.ok(format.write(new DecisionPaper(content).paper()), type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"pak." + format.ending() + "\"")
                .build();
    }

    @GET
    @Path("/papers.zip")
    @Produces(ZIP)
    @Blocking
    @RolesAllowed({"operator", "approver"})
    @Operation(
            summary = "All determinations of a period that hold, as DOCX and PDF",
            description = "A folder for each official, named by employee number. Sent while it is written.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response zip(
            @QueryParam("periodFrom") @NotNull LocalDate from, @QueryParam("periodTo") @NotNull LocalDate to) {
        // A worker waits here: only it may write a stream that waits for whoever reads it.
        var asking = caller.get();
        var first = papers.begin(from, to, asking).await().indefinitely();
        var archive = new DecisionArchive(
                after -> papers.more(from, to, after, asking).await().indefinitely(), makers.threads());
        StreamingOutput stream = out -> archive.write(first, out);
        return Response.ok(stream, ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"pak.zip\"")
                .build();
    }
}
