package id.lincah.equivalation.vacancy;

import id.lincah.equivalation.query.Readers;
import id.lincah.request.Commands;
import id.lincah.request.CsvAnswer;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** Need for functional positions and places filled, as an agency counts them. */
@Path("/api/equivalation/v1/vacancies")
public class VacancyResource {
    private static final int MAX_EXPORT = 50_000;
    private static final String EXAMPLE =
            "functional_code,level,unit,need,filled,counted_on\nARSIPARIS,AHLI_MUDA,,12,7,2021-12-01\n";

    private final Vacancies vacancies;
    private final TakingVacancies taking;
    private final Commands commands;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;

    VacancyResource(
            Vacancies vacancies,
            TakingVacancies taking,
            Commands commands,
            TenantTransaction transactions,
            CurrentCaller caller,
            Cursors cursors) {
        this.vacancies = vacancies;
        this.taking = taking;
        this.commands = commands;
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"operator", "approver", "auditor", "validator", "home-affairs"})
    @Operation(
            summary = "Need and places filled by position and level, as counted last or up to a day (asOf)",
            description = "A ministry names the agency.")
    public Uni<RestResponse<Page<Vacancy>>> list(
            @QueryParam("functionalCode") String functionalCode,
            @QueryParam("level") String level,
            @QueryParam("open") Boolean open,
            @QueryParam("asOf") LocalDate asOf,
            @QueryParam("agency") String agency,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, functionalCode, level, open, asOf, agency);
        var wanted = new Vacancies.Wanted(functionalCode, level, open, asOf);
        return read(agency, wanted, window.after(), window.fetch())
                .map(rows -> cursors.answer(window, rows, Vacancy::key));
    }

    @GET
    // Only for whoever asks for it: "*/*" means JSON.
    @Produces("text/csv;qs=0.5")
    @RolesAllowed({"operator", "approver", "auditor", "validator", "home-affairs"})
    @Operation(description = "As text/csv, in the columns the import takes.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> export(
            @QueryParam("functionalCode") String functionalCode,
            @QueryParam("level") String level,
            @QueryParam("open") Boolean open,
            @QueryParam("asOf") LocalDate asOf,
            @QueryParam("agency") String agency) {
        return read(agency, new Vacancies.Wanted(functionalCode, level, open, asOf), List.of(), MAX_EXPORT)
                .map(CsvAnswer.of(Vacancy.COLUMNS, Vacancy::cells));
    }

    private Uni<List<Vacancy>> read(String agency, Vacancies.Wanted wanted, List<String> after, int rows) {
        var own = Objects.requireNonNullElse(
                Readers.scope(caller.get(), agency), caller.get().agency());
        return transactions.read(caller.get(), db -> vacancies.list(db, own, wanted, after, rows));
    }

    @POST
    @Path("/imports")
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("operator")
    @APIResponseSchema(value = TakingVacancies.Taken.class, responseCode = "200")
    @Operation(
            summary = "Load counts and rank the open cases anew",
            description =
                    "All rows or none. A newer count replaces the one before, which stays readable by asOf; replace=true forgets"
                            + " the counts not in the file from today on.")
    public Uni<Response> take(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("replace") @DefaultValue("false") boolean replace,
            @NotNull
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            examples = @ExampleObject(name = "vacancies", value = EXAMPLE)))
                    byte[] file) {
        return commands.sql(
                "vacancies.import:" + dryRun + ":" + replace,
                file,
                (work, db) -> taking.take(file, dryRun, replace, work, db));
    }
}
