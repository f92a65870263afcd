package id.lincah.equivalation.creditdecision;

import id.lincah.equivalation.query.Readers;
import id.lincah.request.Commands;
import id.lincah.request.CsvText;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Etags;
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

/** Determinations of credit (PAK): issued by an approver, read by the office and by whose credit it is. */
@Path("/api/equivalation/v1/credit-decisions")
public class CreditDecisionResource {
    private static final int MAX_EXPORT = 50_000;

    private final IssuingDecisions issuing;
    private final CreditDecisions decisions;
    private final Commands commands;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;

    CreditDecisionResource(
            IssuingDecisions issuing,
            CreditDecisions decisions,
            Commands commands,
            TenantTransaction transactions,
            CurrentCaller caller,
            Cursors cursors) {
        this.issuing = issuing;
        this.decisions = decisions;
        this.commands = commands;
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
    }

    @POST
    @RolesAllowed("approver")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = IssuingDecisions.Issued.class, responseCode = "200")
    @Operation(
            summary = "Determines the credit of a period; all of the lines or none",
            description = "What is issued does not move with the account any more; a wrong one is withdrawn.")
    public Uni<Response> issue(@NotNull @Valid IssueDecisions command) {
        return commands.sql("credit-decision.issue", command, (work, db) -> issuing.issue(command, work, db));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed("approver")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = CreditDecisionView.class, responseCode = "200")
    @Operation(summary = "Withdraws a determination; it stays readable")
    public Uni<Response> withdraw(UUID id, @NotNull @Valid WithdrawDecision command) {
        return commands.sql(
                "credit-decision.withdrawal:" + id,
                command,
                (work, db) -> decisions.withdraw(id, command.reason(), work, db));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"operator", "approver", "auditor", "validator", "employee"})
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = CreditDecisionView.class, responseCode = "200")
    @Operation(summary = "A determination with every figure and row")
    public Uni<Response> one(UUID id, @Context HttpHeaders headers) {
        var asking = caller.get();
        return transactions
                .read(asking, db -> decisions.one(id, Readers.scope(asking, null), db))
                .map(owned -> DecisionPapers.shown(owned, asking))
                .map(owned -> Etags.answer(headers, owned.view(), owned.version()));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"operator", "approver", "auditor", "validator"})
    @Operation(summary = "Determinations; a ministry names the agency")
    public Uni<RestResponse<Page<CreditDecisionView.ListItem>>> list(
            @BeanParam @Valid CreditDecisionFilter filter,
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
    public Uni<Response> export(@BeanParam @Valid CreditDecisionFilter filter) {
        return read(filter, null, MAX_EXPORT)
                .map(rows -> CsvText.of(
                        CreditDecisionView.ListItem.COLUMNS,
                        rows.stream().map(CreditDecisionView.ListItem::cells).toList()))
                .map(csv -> Response.ok(csv, CsvText.MEDIA_TYPE).build());
    }

    private Uni<List<CreditDecisionView.ListItem>> read(CreditDecisionFilter filter, UUID after, int rows) {
        var asking = caller.get();
        return transactions.read(
                asking, db -> decisions.list(filter, Readers.scope(asking, filter.agency), after, rows, db));
    }
}
