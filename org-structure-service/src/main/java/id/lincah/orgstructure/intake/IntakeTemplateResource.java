package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.importing.Dataset;
import id.lincah.orgstructure.spreadsheet.Template;
import id.lincah.request.CsvText;
import id.lincah.request.Problem;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Empty spreadsheets to fill in. */
@Path("/api/org-structure/v1/intake-templates/{dataset}")
@RolesAllowed({"operator", "approver", "auditor", "validator", "system"})
@Tag(name = "Intakes")
public class IntakeTemplateResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<Dataset> STRUCTURE = List.of(Dataset.UNITS, Dataset.POSITIONS, Dataset.HOLDERS);

    @GET
    @Produces(XLSX)
    @Blocking
    @Operation(summary = "A workbook to fill in, for one dataset or (all) units, positions and holders together")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response workbook(String dataset) throws IOException {
        var content = new ByteArrayOutputStream();
        Template.workbook(dataset.equalsIgnoreCase("all") ? STRUCTURE : List.of(one(dataset)), content);
        return attachment(content.toByteArray(), XLSX, dataset, "xlsx");
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @Operation(summary = "Header and example rows of one dataset as CSV")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response csv(String dataset) {
        return attachment(Template.csv(one(dataset)), CsvText.MEDIA_TYPE, dataset, "csv");
    }

    private static Dataset one(String name) {
        try {
            return Dataset.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw Problem.notFound();
        }
    }

    private static Response attachment(Object content, String type, String dataset, String ending) {
        var name = "templat-" + dataset.toLowerCase(Locale.ROOT) + "." + ending;
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
