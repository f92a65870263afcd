package id.lincah.orgstructure.unitchange;

import id.lincah.orgstructure.query.Filter;
import id.lincah.orgstructure.query.Rows;
import id.lincah.orgstructure.query.Scope;
import id.lincah.request.Commands;
import id.lincah.request.CsvAnswer;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Etags;
import id.lincah.request.Page;
import id.lincah.request.Problem;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The acts that changed units, or will: to list, to look at, and to take back before their day. */
@Path(UnitChangeResource.PATH)
@Tag(
        name = "Unit changes",
        description = "Changes that take effect on a day, and corrections of what was recorded wrongly")
public class UnitChangeResource {
    static final String PATH = "/api/org-structure/v1/unit-changes";

    private final Commands commands;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final WithdrawingChange withdrawing;

    UnitChangeResource(
            Commands commands,
            TenantTransaction transactions,
            CurrentCaller caller,
            Cursors cursors,
            WithdrawingChange withdrawing) {
        this.commands = commands;
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
        this.withdrawing = withdrawing;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"operator", "approver", "auditor", "validator", "home-affairs"})
    @Operation(summary = "Changes of units, newest first")
    public Uni<RestResponse<Page<UnitChangeView>>> list(
            @RestQuery String agency,
            @RestQuery LocalDate effectiveFrom,
            @RestQuery Integer limit,
            @RestQuery String cursor) {
        var scope = Scope.agency(caller.get(), agency);
        var window = cursors.window(caller.get(), limit, cursor, scope, effectiveFrom);
        var filter = filter(scope, effectiveFrom)
                .and("c.id < ?", window.isFirst() ? null : UUID.fromString(window.after(0)));
        return read(filter, window.fetch())
                .map(views ->
                        cursors.answer(window, views, view -> List.of(view.id().toString())));
    }

    @GET
    // Only for whoever asks for it: "*/*" means JSON.
    @Produces("text/csv;qs=0.5")
    @RolesAllowed({"operator", "approver", "auditor", "validator", "home-affairs"})
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> csv(@RestQuery String agency, @RestQuery LocalDate effectiveFrom) {
        var scope = Scope.oneAgency(caller.get(), agency);
        return read(filter(scope, effectiveFrom), Integer.MAX_VALUE)
                .map(CsvAnswer.of(UnitChangeView.CSV, UnitChangeView::cells));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"operator", "approver", "auditor", "validator", "home-affairs"})
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(UnitChangeView.class)
    @Operation(summary = "One change with all it did; its ETag is the version a withdrawal asks for")
    public Uni<Response> one(UUID id, @Context HttpHeaders headers) {
        var sql = "select " + UnitChangeView.ONE + "from unit_change c where c.id = $1";
        return transactions.read(
                caller.get(),
                connection -> connection
                        .preparedQuery(sql)
                        .execute(Tuple.of(id))
                        .map(rows -> {
                            if (!rows.iterator().hasNext()) {
                                throw Problem.notFound();
                            }
                            var row = rows.iterator().next();
                            return Etags.answer(headers, UnitChangeView.whole(row), row.getLong(9));
                        }));
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed("operator")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(WithdrawingChange.Withdrawn.class)
    @Operation(
            summary = "Take a change back before its day",
            description = "Everything it touched becomes what it was. Refused once the day has come, and when something"
                    + " was changed since that builds upon it.")
    public Uni<Response> withdraw(UUID id) {
        return commands.sql(
                "unit-change.withdrawal:" + id, null, (uow, connection) -> withdrawing.withdraw(id, uow, connection));
    }

    private static Filter filter(String scope, LocalDate effectiveFrom) {
        return new Filter().and("c.agency_id = ?", scope).and("c.effective_on >= ?", effectiveFrom);
    }

    private Uni<List<UnitChangeView>> read(Filter filter, int most) {
        var sql = "select " + UnitChangeView.LIST + "from unit_change c where " + filter.sql()
                + " order by c.id desc limit " + filter.value(most);
        return transactions.read(
                caller.get(),
                connection -> connection
                        .preparedQuery(sql)
                        .execute(filter.tuple())
                        .map(rows -> Rows.list(rows, UnitChangeView::listed)));
    }
}
