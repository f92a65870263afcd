package id.lincah.equivalation.careercheck;

import id.lincah.equivalation.query.Readers;
import id.lincah.request.Commands;
import id.lincah.request.CsvText;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** Promotion and transfer checks of stored officials; each answer is kept with the facts it rests on. */
@Path("/api/equivalation/v1/career-checks")
public class CareerCheckResource {
    private static final int MAX_EXPORT = 50_000;

    private final CheckingPromotions promotions;
    private final CheckingTransfers transfers;
    private final CareerChecks checks;
    private final Commands commands;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;

    CareerCheckResource(
            CheckingPromotions promotions,
            CheckingTransfers transfers,
            CareerChecks checks,
            Commands commands,
            TenantTransaction transactions,
            CurrentCaller caller,
            Cursors cursors) {
        this.promotions = promotions;
        this.transfers = transfers;
        this.checks = checks;
        this.commands = commands;
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
    }

    @POST
    @Path("/promotions")
    @RolesAllowed({"operator", "approver"})
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = CheckedCareers.class, responseCode = "200")
    @Operation(summary = "Checks a promotion against stored accounts and keeps the answers; all of the lines or none")
    public Uni<Response> checkPromotions(@NotNull @Valid AskChecks.Promotions command) {
        return commands.sql("career-check.promotions", command, (work, db) -> promotions.check(command, work, db));
    }

    @POST
    @Path("/transfers")
    @RolesAllowed({"operator", "approver"})
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = CheckedCareers.class, responseCode = "200")
    @Operation(summary = "Checks transfers of stored officials and keeps the answers; all of the lines or none")
    public Uni<Response> checkTransfers(@NotNull @Valid AskChecks.Transfers command) {
        return commands.sql("career-check.transfers", command, (work, db) -> transfers.check(command, work, db));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"operator", "approver", "auditor", "validator"})
    @Operation(summary = "Kept answers, the newest first; a ministry names the agency")
    public Uni<RestResponse<Page<CareerCheckView>>> list(
            @BeanParam @Valid CareerCheckFilter filter,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, filter.signature());
        var after = window.isFirst() ? null : UUID.fromString(window.after(0));
        return read(filter, after, window.fetch())
                .map(rows ->
                        cursors.answer(window, rows, row -> List.of(row.id().toString())));
    }

    @GET
    // Only for whoever asks for it: "*/*" means JSON.
    @Produces("text/csv;qs=0.5")
    @RolesAllowed({"operator", "approver", "auditor", "validator"})
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> export(@BeanParam @Valid CareerCheckFilter filter) {
        return read(filter, null, MAX_EXPORT)
                .map(rows -> CsvText.of(
                        CareerCheckView.COLUMNS,
                        rows.stream().map(CareerCheckView::cells).toList()))
                .map(csv -> Response.ok(csv, CsvText.MEDIA_TYPE).build());
    }

    private Uni<List<CareerCheckView>> read(CareerCheckFilter filter, UUID after, int rows) {
        var asking = caller.get();
        return transactions.read(
                asking, db -> checks.list(filter, Readers.scope(asking, filter.agency), after, rows, db));
    }
}
