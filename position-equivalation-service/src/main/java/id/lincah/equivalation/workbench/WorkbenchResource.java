package id.lincah.equivalation.workbench;

import id.lincah.equivalation.query.Readers;
import id.lincah.equivalation.query.Rows;
import id.lincah.request.CsvAnswer;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** Cases with their suggestions and decisions, to be worked through. */
@Path("/api/equivalation/v1/workbench")
@RolesAllowed({"operator", "approver", "auditor", "validator", "home-affairs"})
public class WorkbenchResource {
    private static final int MAX_EXPORT = 50_000;

    private final RenewingSuggestions renewing;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;

    WorkbenchResource(
            RenewingSuggestions renewing, TenantTransaction transactions, CurrentCaller caller, Cursors cursors) {
        this.renewing = renewing;
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Cases by filter, with suggestion, confidence and decision",
            description = "sort: id, unit, office, score (the least sure first), -score")
    public Uni<RestResponse<Page<WorkbenchRow>>> list(
            @BeanParam @Valid WorkbenchFilter filter,
            @QueryParam("agency") String agency,
            @QueryParam("sort") String sort,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        var asking = caller.get();
        var order = WorkbenchOrder.of(sort);
        var window = cursors.window(asking, limit, cursor, filter.signature(), agency, order);
        var after = window.isFirst() ? null : UUID.fromString(window.after(1));
        return read(filter, Readers.scope(asking, agency), order, window.after(0), after, window.fetch())
                .map(rows -> cursors.answer(
                        window, rows, row -> List.of(row.sortKey(), row.id().toString())));
    }

    @GET
    // Only for whoever asks for it: "*/*" means JSON.
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> export(
            @BeanParam @Valid WorkbenchFilter filter,
            @QueryParam("agency") String agency,
            @QueryParam("sort") String sort) {
        return read(filter, Readers.scope(caller.get(), agency), WorkbenchOrder.of(sort), null, null, MAX_EXPORT)
                .map(CsvAnswer.of(WorkbenchRow.COLUMNS, WorkbenchRow::cells));
    }

    @GET
    @Path("/renewal")
    @Operation(
            summary = "How far the stored suggestions follow the catalogue",
            description =
                    "A change of the catalogue ranks open cases anew in the background; a ministry names the agency.")
    public Uni<RenewingSuggestions.Progress> renewal(@QueryParam("agency") String agency) {
        var asking = caller.get();
        var own = Objects.requireNonNullElse(Readers.scope(asking, agency), asking.agency());
        return transactions.read(asking, db -> renewing.progress(db, own));
    }

    private Uni<List<WorkbenchRow>> read(
            WorkbenchFilter filter, String agency, WorkbenchOrder order, String afterKey, UUID afterId, int rows) {
        var sql = WorkbenchRow.SELECT.formatted(order.key()) + WorkbenchFilter.FROM + WorkbenchRow.LAST_DECISION
                + "where " + WorkbenchFilter.WHERE + order.rest();
        var values = filter.values(agency).addString(afterKey).addUUID(afterId).addInteger(rows);
        return transactions.read(
                caller.get(),
                db -> db.preparedQuery(sql).execute(values).map(found -> Rows.list(found, WorkbenchRow::of)));
    }
}
