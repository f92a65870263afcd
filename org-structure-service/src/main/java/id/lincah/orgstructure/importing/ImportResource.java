package id.lincah.orgstructure.importing;

import id.lincah.request.CurrentCaller;
import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Whole files in, set-wise: everything or nothing. */
@Path("/api/org-structure/v1/imports")
@Tag(name = "Imports", description = "CSV files of agencies, units, positions and holders")
public class ImportResource {
    private final Importing importing;
    private final CurrentCaller caller;

    ImportResource(Importing importing, CurrentCaller caller) {
        this.importing = importing;
        this.caller = caller;
    }

    @POST
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"operator", "validator", "system"})
    @APIResponseSchema(value = ImportReport.class, responseCode = "200")
    @Operation(
            summary = "Import a file",
            description = "The same file twice changes nothing the second time. One faulty row and nothing is stored;"
                    + " every fault is named with its row and column. AGENCIES is for the ministry, the rest for the"
                    + " operator of the agency.")
    public Uni<Response> importFile(
            @RestQuery @NotNull Dataset dataset,
            @RestQuery String effectiveOn,
            @RestQuery @DefaultValue("false") boolean dryRun,
            @NotNull
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            examples =
                                                    @ExampleObject(
                                                            name = "UNITS",
                                                            value =
                                                                    "unit_code,parent_code,name,type,echelon\nKALTIM,,Pemerintah Provinsi Kalimantan Timur,INSTANSI,\n")))
                    byte[] file) {
        var keepsRegister = caller.get().has("validator") || caller.get().has("system");
        if (dataset == Dataset.AGENCIES ? !keepsRegister : !caller.get().has("operator")) {
            throw Problem.forbidden("DATASET_NOT_YOURS");
        }
        return importing.run(dataset, day(dataset, effectiveOn), dryRun, file);
    }

    /** Agencies are not dated; everything else needs its day. */
    private static LocalDate day(Dataset dataset, String text) {
        if (dataset == Dataset.AGENCIES && text == null) {
            return LocalDate.EPOCH;
        }
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeException unreadable) {
            throw Problem.badInput("?effectiveOn", "DATE_INVALID");
        }
    }
}
