package id.lincah.equivalation.income;

import id.lincah.equivalation.query.Readers;
import id.lincah.request.Caller;
import id.lincah.request.CsvText;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.jboss.resteasy.reactive.RestResponse;

/** Income before and after the equivalation, per official and summed per unit (INC-02, INC-04, INC-05). */
@Path("/api/equivalation/v1/incomes")
@RolesAllowed({"operator", "approver", "auditor"})
public class IncomeResource {
    private static final int MAX_EXPORT = 50_000;

    /** What a list is narrowed to; {@code asOf} is today unless named. */
    public static class Asked {
        @QueryParam("proposal")
        UUID proposal;

        @QueryParam("scenario")
        UUID scenario;

        @QueryParam("unit")
        UUID unit;

        @QueryParam("asOf")
        LocalDate asOf;

        Incomes.Filter filter(Caller caller, Clock clock) {
            return new Incomes.Filter(
                    Readers.scope(caller, caller.agency()),
                    proposal,
                    scenario,
                    unit,
                    asOf == null ? LocalDate.now(clock) : asOf);
        }
    }

    private final Incomes incomes;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final Clock clock;

    IncomeResource(
            Incomes incomes, TenantTransaction transactions, CurrentCaller caller, Cursors cursors, Clock clock) {
        this.incomes = incomes;
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Income of officials before and after, with the top-up on a day")
    public Uni<RestResponse<Page<IncomeLine>>> list(
            @BeanParam Asked asked, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        var asking = caller.get();
        var filter = asked.filter(asking, clock);
        var window = cursors.window(asking, limit, cursor, filter);
        var after = window.isFirst() ? null : UUID.fromString(window.after(0));
        return transactions
                .read(asking, db -> incomes.lines(db, filter, after, window.fetch()))
                .map(lines -> cursors.answer(
                        window, lines, line -> List.of(line.caseId().toString())));
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
                .read(asking, db -> incomes.lines(db, asked.filter(asking, clock), null, MAX_EXPORT))
                .map(lines -> csv(
                        IncomeLine.COLUMNS,
                        lines.stream().map(IncomeLine::cells).toList()));
    }

    @GET
    @Path("/units")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The sums of each unit")
    public Uni<RestResponse<Page<UnitIncome>>> units(
            @BeanParam Asked asked, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        var asking = caller.get();
        var filter = asked.filter(asking, clock);
        var window = cursors.window(asking, limit, cursor, filter);
        var after = window.isFirst() ? null : UUID.fromString(window.after(0));
        return transactions
                .read(asking, db -> incomes.units(db, filter, after, window.fetch()))
                .map(units -> cursors.answer(
                        window, units, unit -> List.of(unit.unitId().toString())));
    }

    @GET
    @Path("/units")
    @Produces("text/csv;qs=0.5")
    @Operation(summary = "The sums of each unit for a spreadsheet")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> exportUnits(@BeanParam Asked asked) {
        var asking = caller.get();
        return transactions
                .read(asking, db -> incomes.units(db, asked.filter(asking, clock), null, MAX_EXPORT))
                .map(units -> csv(
                        UnitIncome.COLUMNS,
                        units.stream().map(UnitIncome::cells).toList()));
    }

    @GET
    @Path("/{personId}")
    @Operation(summary = "Every component of one official, and the top-up since each change")
    public Uni<Incomes.History> one(UUID personId) {
        var asking = caller.get();
        return transactions.read(asking, db -> incomes.history(db, asking.agency(), personId, asking.language()));
    }

    private static Response csv(List<String> columns, List<? extends List<?>> rows) {
        return Response.ok(CsvText.of(columns, rows), CsvText.MEDIA_TYPE).build();
    }
}
