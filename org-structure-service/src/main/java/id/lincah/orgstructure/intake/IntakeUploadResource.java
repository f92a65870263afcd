package id.lincah.orgstructure.intake;

import id.lincah.request.CurrentCaller;
import id.lincah.request.Problem;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Files in: as they arrive onto the disk, then into the database, and from there on a job. */
@Path("/api/org-structure/v1/intakes")
@Tag(name = "Intakes", description = "Imports that show first what they would do, and teach what is wrong")
public class IntakeUploadResource {
    private static final String ARCHIVE = "application/zip";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReceivingIntake receiving;
    private final CurrentCaller caller;

    IntakeUploadResource(ReceivingIntake receiving, CurrentCaller caller) {
        this.receiving = receiving;
        this.caller = caller;
    }

    @POST
    @Consumes({"text/csv", WORKBOOK, ARCHIVE})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"operator", "validator", "system"})
    @Blocking
    @APIResponse(
            responseCode = "200",
            description = "Known already: the job that has the very same files for the same day",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReceivedView.class)))
    @APIResponseSchema(value = ReceivedView.class, responseCode = "202")
    @Operation(
            summary = "Hand in a file",
            description = "CSV, a workbook with one or several sheets, or a zip archive of several; up to 256 MB."
                    + " The answer names the job; nothing of the structure changes before its loading is asked for."
                    + " The very same files for the same day again point to the job that has them.")
    public Uni<Response> one(
            @RestQuery String effectiveOn,
            @RestQuery String fileName,
            @RestQuery @DefaultValue("false") boolean trustColumns,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            examples =
                                                    @ExampleObject(
                                                            name = "UNITS",
                                                            value = "unit_code,parent_code,name,type,echelon\n"
                                                                    + "KALTIM,,Pemerintah Provinsi Kalimantan"
                                                                    + " Timur,INSTANSI,\n")))
                    InputStream content)
            throws IOException {
        var day = day(effectiveOn);
        return receive(
                FilledFolder.by(folder -> folder.add(named(fileName, type), type.startsWith(ARCHIVE), content)),
                day,
                trustColumns);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"operator", "validator", "system"})
    @Blocking
    @APIResponse(
            responseCode = "200",
            description = "Known already: the job that has the very same files for the same day",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReceivedView.class)))
    @APIResponseSchema(value = ReceivedView.class, responseCode = "202")
    @Operation(
            summary = "Hand in files that belong together",
            description = "As a browser's form sends them: units, positions and holders in one workbook or in several.")
    public Uni<Response> several(
            @RestQuery String effectiveOn,
            @RestQuery @DefaultValue("false") boolean trustColumns,
            @RestForm(FileUpload.ALL) List<FileUpload> files)
            throws IOException {
        var day = day(effectiveOn);
        if (files.isEmpty()) {
            throw Problem.badInput("/file", "NOT_EMPTY");
        }
        return receive(FilledFolder.with(files), day, trustColumns);
    }

    private Uni<Response> receive(UploadFolder folder, LocalDate day, boolean trusting) {
        return receiving
                .receive(folder.files(), day, trusting, caller.get())
                .onTermination()
                .invoke(folder::close);
    }

    private static String named(String fileName, String type) {
        if (fileName != null && !fileName.isBlank()) {
            return fileName;
        }
        return type.startsWith(WORKBOOK) ? "berkas.xlsx" : type.startsWith(ARCHIVE) ? "berkas.zip" : "berkas.csv";
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeException unreadable) {
            throw Problem.badInput("?effectiveOn", "DATE_INVALID");
        }
    }
}
