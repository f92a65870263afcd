package id.lincah.equivalation.catalogue;

import id.lincah.equivalation.query.Readers;
import id.lincah.equivalation.spreadsheet.DatedPlan;
import id.lincah.request.Commands;
import id.lincah.request.CsvAnswer;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.quarkus.security.Authenticated;
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

/** Job classes and position allowances: the nation's, kept by the ministry, and those an agency sets for itself. */
@Path("/api/equivalation/v1/position-values")
@Authenticated
public class PositionValueResource {
    private static final int MAX_EXPORT = 50_000;
    private static final String EXAMPLE =
            "functional_code,level,job_class,monthly_allowance,valid_from,valid_to,source,standing\nARSIPARIS,AHLI_MUDA,9,918000,2022-01-01,,Kepmen contoh,DECISION\n";

    private final PositionValues values;
    private final TakingPositionValues taking;
    private final Commands commands;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;

    PositionValueResource(
            PositionValues values,
            TakingPositionValues taking,
            Commands commands,
            TenantTransaction transactions,
            CurrentCaller caller,
            Cursors cursors) {
        this.values = values;
        this.taking = taking;
        this.commands = commands;
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The nation's values and the agency's own, as recorded; asOf narrows to a day")
    public Uni<RestResponse<Page<PositionValue>>> list(
            @QueryParam("functionalCode") String functionalCode,
            @QueryParam("asOf") LocalDate asOf,
            @QueryParam("agency") String agency,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, functionalCode, asOf, agency);
        return read(agency, functionalCode, asOf, window.after(0), window.fetch())
                .map(rows -> cursors.answer(
                        window,
                        rows,
                        row -> List.of(row.identity() + "/" + row.validFrom() + "/" + (row.national() ? "t" : "f"))));
    }

    @GET
    // Only for whoever asks for it: "*/*" means JSON.
    @Produces("text/csv;qs=0.5")
    @Operation(description = "As text/csv, in the columns the import takes.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> export(
            @QueryParam("functionalCode") String functionalCode,
            @QueryParam("asOf") LocalDate asOf,
            @QueryParam("agency") String agency) {
        return read(agency, functionalCode, asOf, null, MAX_EXPORT)
                .map(CsvAnswer.of(PositionValue.COLUMNS, PositionValue::cells));
    }

    private Uni<List<PositionValue>> read(
            String agency, String functionalCode, LocalDate asOf, String after, int rows) {
        var own = Objects.requireNonNullElse(
                Readers.scope(caller.get(), agency), caller.get().agency());
        return transactions.read(caller.get(), db -> values.list(db, own, functionalCode, asOf, after, rows));
    }

    @POST
    @Path("/imports")
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("operator")
    @APIResponseSchema(value = DatedPlan.Report.class, responseCode = "200")
    @Operation(
            summary = "Load what the agency sets for itself (R17-18)",
            description = "A new first day ends the period before it; other content for a known one needs ?reason.")
    public Uni<Response> takeOwn(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("reason") String reason,
            @NotNull
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            examples = @ExampleObject(name = "values", value = EXAMPLE)))
                    byte[] file) {
        return take(PositionValues.Table.OWN, file, dryRun, reason);
    }

    @POST
    @Path("/national-imports")
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"validator", "system"})
    @APIResponseSchema(value = DatedPlan.Report.class, responseCode = "200")
    @Operation(summary = "Load what holds for the nation", description = "The same file, kept by the ministry.")
    public Uni<Response> takeNational(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("reason") String reason,
            @NotNull
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            examples = @ExampleObject(name = "values", value = EXAMPLE)))
                    byte[] file) {
        return take(PositionValues.Table.NATIONAL, file, dryRun, reason);
    }

    private Uni<Response> take(PositionValues.Table table, byte[] file, boolean dryRun, String reason) {
        return commands.sql(
                "position-values.import:" + table + ":" + dryRun + ":" + reason,
                file,
                (work, db) -> taking.take(table, file, dryRun, reason, work, db));
    }
}
