package id.lincah.equivalation.obligation;

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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** Duties with their deadlines, the nearest first. */
@Path("/api/equivalation/v1/obligations")
@RolesAllowed({"operator", "approver", "auditor", "validator", "home-affairs"})
public class ObligationResource {
    private static final int MAX_EXPORT = 50_000;

    /** What a list is narrowed to and how it is sorted. */
    public static class Asked {
        @QueryParam("state")
        String state;

        @QueryParam("code")
        String code;

        @QueryParam("dueBefore")
        LocalDate dueBefore;

        @QueryParam("unit")
        UUID unit;

        @QueryParam("agency")
        String agency;

        @QueryParam("sort")
        @Schema(examples = {"due", "-due"})
        String sort;

        Obligations.Filter filter(Caller caller) {
            return new Obligations.Filter(Readers.scope(caller, agency), state, code, dueBefore, unit, sort);
        }
    }

    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final Clock clock;

    ObligationResource(TenantTransaction transactions, CurrentCaller caller, Cursors cursors, Clock clock) {
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Duties, the nearest first", description = "sort=-due turns the order round.")
    public Uni<RestResponse<Page<Obligation>>> list(
            @BeanParam Asked asked, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        var asking = caller.get();
        var filter = asked.filter(asking);
        var window = cursors.window(asking, limit, cursor, filter);
        return transactions
                .read(asking, db -> Obligations.page(db, filter, window))
                .map(duties -> cursors.answer(
                        window,
                        duties,
                        duty -> List.of(duty.sortDay().toString(), duty.id().toString())));
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @Operation(summary = "The same list for a spreadsheet")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> export(@BeanParam Asked asked) {
        var asking = caller.get();
        return transactions
                .read(asking, db -> Obligations.list(db, asked.filter(asking), null, null, MAX_EXPORT))
                .map(CsvAnswer.of(Obligation.COLUMNS, Obligation::cells));
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ObligationView.class, responseCode = "200")
    @Operation(summary = "One duty, with its limits while it is open and the consequence once it is missed")
    public Uni<Response> one(UUID id, @Context HttpHeaders headers) {
        var asking = caller.get();
        return transactions
                .read(asking, db -> Obligations.one(db, id, Readers.scope(asking, null)))
                .map(found -> Etags.answer(
                        headers,
                        ObligationView.of(found.obligation(), LocalDate.now(clock), asking.language()),
                        found.version()));
    }
}
