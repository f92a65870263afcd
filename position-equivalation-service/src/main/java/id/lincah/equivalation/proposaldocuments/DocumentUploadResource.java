package id.lincah.equivalation.proposaldocuments;

import id.lincah.request.Commands;
import id.lincah.request.Problem;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Papers in: one as it is or from a browser's form, or many in one zip; and away again. */
@Path("/api/equivalation/v1/documents")
@RolesAllowed("operator")
@Tag(name = "Proposal documents")
public class DocumentUploadResource {
    private final Commands commands;
    private final KeepingDocuments keeping;
    private final KeepingArchive archives;

    DocumentUploadResource(Commands commands, KeepingDocuments keeping, KeepingArchive archives) {
        this.commands = commands;
        this.keeping = keeping;
        this.archives = archives;
    }

    @POST
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, "application/pdf", "image/*"})
    @Blocking
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "200",
            description = "Known already: the document that is the very same file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DocumentView.class)))
    @APIResponseSchema(value = DocumentView.class, responseCode = "201")
    @Operation(
            summary = "Hand in a paper",
            description =
                    "PDF, JPEG, PNG, DOCX or XLSX by its content, up to 10 MB. The very same file for the same purpose"
                            + " again is the same document (200 instead of 201). kind is one of the checklist; replaces names the"
                            + " document it takes the place of.")
    public Uni<Response> one(
            @QueryParam("kind") String kind,
            @QueryParam("case") UUID caseId,
            @QueryParam("scenario") UUID scenario,
            @QueryParam("fileName") String fileName,
            @QueryParam("replaces") UUID replaces,
            InputStream body)
            throws IOException {
        var content = body.readNBytes(NewDocument.LARGEST + 1);
        return keep(NewDocument.of(kind, caseId, scenario, fileName, content), replaces);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Blocking
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "200",
            description = "Known already: the document that is the very same file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DocumentView.class)))
    @APIResponseSchema(value = DocumentView.class, responseCode = "201")
    @Operation(summary = "Hand in a paper from a form", description = "The part's name is file.")
    public Uni<Response> fromForm(
            @QueryParam("kind") String kind,
            @QueryParam("case") UUID caseId,
            @QueryParam("scenario") UUID scenario,
            @QueryParam("replaces") UUID replaces,
            @RestForm("file") FileUpload file)
            throws IOException {
        if (file == null) {
            throw Problem.badInput("/file", "FILE_MISSING");
        }
        if (file.size() > NewDocument.LARGEST) {
            throw Problem.of(413, "DOCUMENT_TOO_LARGE").with("most", NewDocument.LARGEST);
        }
        var content = Files.readAllBytes(file.uploadedFile());
        return keep(NewDocument.of(kind, caseId, scenario, file.fileName(), content), replaces);
    }

    private Uni<Response> keep(NewDocument document, UUID replaces) {
        return commands.sql(
                "document.upload:" + replaces,
                document.fingerprint(),
                (work, db) -> keeping.keep(document, replaces, work, db));
    }

    @POST
    @Path("/archives")
    @Consumes({"application/zip", MediaType.APPLICATION_OCTET_STREAM})
    @Blocking
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = KeepingArchive.Taken.class, responseCode = "200")
    @Operation(
            summary = "Hand in many papers in one zip",
            description = "Entries are called by employee number and kind, as 197505102000031001_DIPLOMA.pdf or"
                    + " 197505102000031001/PERFORMANCE_RATING-1.pdf. All are taken or none; faulty ones are named by their"
                    + " place.")
    public Uni<Response> archive(InputStream body) throws IOException {
        var file = Files.createTempFile("documents", ".zip");
        try {
            Files.copy(body, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            var archive = new DocumentArchive(file);
            var inspected = archive.inspect();
            return commands.sql(
                            "documents.archive",
                            archive.fingerprint(),
                            (work, db) -> archives.keep(archive, inspected, work, db))
                    .onTermination()
                    .invoke(() -> delete(file));
        } catch (IOException | RuntimeException broken) {
            delete(file);
            throw broken;
        }
    }

    private static void delete(java.nio.file.Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            file.toFile().deleteOnExit();
        }
    }

    @POST
    @Path("/{id}/removal")
    @APIResponse(responseCode = "204", description = "Done")
    @Operation(summary = "Take a paper away", description = "As long as the proposal has not been sent.")
    public Uni<Response> remove(UUID id) {
        return commands.sql("document.removal:" + id, null, (work, db) -> keeping.remove(id, work, db));
    }
}
