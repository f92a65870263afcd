package id.lincah.equivalation.proposalpapers;

import id.lincah.request.CurrentCaller;
import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The report of a proposal as a file. */
@Path("/api/equivalation/v1/proposal-papers/{id}")
@RolesAllowed({"operator", "approver", "validator", "home-affairs"})
@Tag(name = "Proposal papers")
public class ReportPaperResource {
    private final WritingReport writing;
    private final CurrentCaller caller;

    ReportPaperResource(WritingReport writing, CurrentCaller caller) {
        this.writing = writing;
        this.caller = caller;
    }

    @GET
    @Path("/report.{format}")
    @Operation(
            summary = "The report to the PANRB ministry and BKN (R17-27) as docx or pdf",
            description = "Once the proposal is reported: persons, positions, decree, first day, and sums that agree.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> report(UUID id, String format) {
        var wanted = Arrays.stream(PaperFormat.values())
                .filter(known -> known.ending().equals(format))
                .findFirst()
                .orElseThrow(Problem::notFound);
        return writing.write(id, wanted, caller.get())
                .map(content -> Response.ok(content, wanted.mediaType())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"report." + format + "\"")
                        .build());
    }
}
