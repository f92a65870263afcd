package id.lincah.equivalation.catalogue;

import id.lincah.equivalation.spreadsheet.DatedPlan;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** How the ministry keeps the catalogue. */
@Path("/api/equivalation/v1/functional-positions")
@RolesAllowed({"validator", "system"})
public class CatalogueCommandResource {
    private static final String EXAMPLE =
            "code,name,category,levels,supervising_agency,established_by,min_education,education_s2_from_level,fields,keywords,agency_scope,successor,valid_from,valid_to,validity_basis,standing\n"
                    + "PENATA_CONTOH,Penata Contoh,KEAHLIAN,AHLI_PERTAMA;AHLI_MUDA,LAN,PermenPAN-RB 1/2027,S1/D4,,,contoh,ANY,,2027-02-01,,REGULATION_DATE,VERIFIED(n+r: PermenPAN-RB 1/2027)\n";

    private final ChangingCatalogue changing;

    CatalogueCommandResource(ChangingCatalogue changing) {
        this.changing = changing;
    }

    @POST
    @Path("/imports")
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = DatedPlan.Report.class, responseCode = "200")
    @Operation(
            summary = "Load the catalogue, or a part of it",
            description =
                    "A new first day of a known code ends the period before it. Another content for a known first day is a"
                            + " correction and needs ?reason. One faulty row and nothing is stored; the same file twice changes nothing.")
    public Uni<Response> take(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("reason") String reason,
            @NotNull
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            examples = @ExampleObject(name = "positions", value = EXAMPLE)))
                    byte[] file) {
        return changing.take(file, dryRun, reason);
    }

    @POST
    @Path("/{code}/ending")
    @APIResponse(responseCode = "204", description = "Done")
    @Operation(summary = "End a position from a day on")
    public Uni<Response> end(String code, @NotNull @Valid EndPosition command) {
        return changing.end(code, command);
    }
}
