package id.lincah.equivalation.equivalationcase;

import id.lincah.equivalation.query.Readers;
import id.lincah.request.Caller;
import id.lincah.request.CsvAnswer;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Etags;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** Reads of equivalation cases. */
@Path("/api/equivalation/v1/cases")
@RolesAllowed({"operator", "approver", "inaugurator", "auditor", "validator", "home-affairs"})
public class CaseResource {
    private static final int MAX_TEXT = 100;
    private static final int MAX_EXPORT = 50_000;

    private final Cases cases;
    private final ReadingBackground background;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;

    CaseResource(
            Cases cases,
            ReadingBackground background,
            TenantTransaction transactions,
            CurrentCaller caller,
            Cursors cursors) {
        this.cases = cases;
        this.background = background;
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Cases, narrowed by state, result and text")
    public Uni<RestResponse<Page<CaseListItem>>> list(
            @QueryParam("state") String state,
            @QueryParam("result") String result,
            @QueryParam("scenario") UUID scenario,
            @QueryParam("q") @Size(max = MAX_TEXT) String text,
            @QueryParam("agency") String agency,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        var window = cursors.window(caller(), limit, cursor, state, result, scenario, text, agency);
        var filter = new Cases.Filter(Readers.scope(caller(), agency), state, result, scenario, text);
        var after = window.isFirst() ? null : UUID.fromString(window.after(0));
        return transactions
                .read(caller(), db -> cases.list(db, filter, after, window.fetch()))
                .map(rows ->
                        cursors.answer(window, rows, row -> List.of(row.id().toString())));
    }

    @GET
    // Only for whoever asks for it: "*/*" means JSON.
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> export(
            @QueryParam("state") String state,
            @QueryParam("result") String result,
            @QueryParam("scenario") UUID scenario,
            @QueryParam("q") @Size(max = MAX_TEXT) String text,
            @QueryParam("agency") String agency) {
        var filter = new Cases.Filter(Readers.scope(caller(), agency), state, result, scenario, text);
        return transactions
                .read(caller(), db -> cases.list(db, filter, null, MAX_EXPORT))
                .map(CsvAnswer.of(CaseListItem.COLUMNS, CaseListItem::cells));
    }

    @GET
    @Path("/summary")
    @Operation(summary = "Cases by state and result, and how many were expected")
    public Uni<CaseSummary> summary(@QueryParam("agency") String agency) {
        return transactions.read(caller(), db -> CaseSummary.read(db, Readers.scope(caller(), agency)));
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = CaseView.class, responseCode = "200")
    @Operation(summary = "One case with the trace of its decision")
    public Uni<Response> one(UUID id, @Context HttpHeaders headers) {
        var asking = caller();
        return transactions
                .read(asking, db -> cases.one(db, id, Readers.scope(asking, null), asking.language()))
                .map(found -> Etags.answer(headers, found.view(), found.version()));
    }

    @GET
    @Path("/{id}/background")
    @Operation(
            summary = "What stands behind a case now",
            description =
                    "The catalogue entry of the day with job class and allowance, vacancies, incomes per component, credit"
                            + " set by a person, posts acted in, and the principles of R17-30.")
    public Uni<CaseBackground> background(UUID id) {
        var asking = caller();
        return transactions.read(asking, db -> background.read(db, id, Readers.scope(asking, null), asking.language()));
    }

    private Caller caller() {
        return caller.get();
    }
}
