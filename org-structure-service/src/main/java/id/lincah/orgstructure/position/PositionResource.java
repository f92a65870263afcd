package id.lincah.orgstructure.position;

import id.lincah.orgstructure.person.PersonMask;
import id.lincah.orgstructure.query.Filter;
import id.lincah.orgstructure.query.Rows;
import id.lincah.orgstructure.query.Scope;
import id.lincah.request.CsvAnswer;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Etags;
import id.lincah.request.Page;
import id.lincah.request.Problem;
import id.lincah.request.TenantTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
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

/** Positions, as of any day. */
@Path("/api/org-structure/v1/positions")
@Authenticated
@Tag(name = "Positions", description = "The position map of an agency, as of any day")
public class PositionResource {
    /** Later than any period ends: a period is then shown as it stood on its own last day. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final PersonMask mask;
    private final Clock clock;

    PositionResource(
            TenantTransaction transactions, CurrentCaller caller, Cursors cursors, PersonMask mask, Clock clock) {
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
        this.mask = mask;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Positions by code")
    public Uni<RestResponse<Page<PositionView>>> list(
            @BeanParam WantedPositions wanted, @RestQuery Integer limit, @RestQuery String cursor) {
        var scope = Scope.agency(caller.get(), wanted.agency);
        var window = cursors.window(caller.get(), limit, cursor, wanted.signature(scope));
        var filter = wanted.filter(scope, LocalDate.now(clock)).after("i.code, p.agency_id", window.after());
        return read(filter, window.fetch())
                .map(views -> cursors.answer(window, views, view -> List.of(view.code(), view.agency())));
    }

    @GET
    // Only for whoever asks for it: "*/*" means JSON.
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> csv(@BeanParam WantedPositions wanted) {
        var scope = Scope.oneAgency(caller.get(), wanted.agency);
        return read(wanted.filter(scope, LocalDate.now(clock)), Integer.MAX_VALUE)
                .map(CsvAnswer.of(PositionView.CSV, PositionView::cells));
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = PositionView.class, responseCode = "200")
    @Operation(summary = "One position on a day; the ETag is the version a correction asks for")
    public Uni<Response> one(UUID id, @RestQuery LocalDate asOf, @Context HttpHeaders headers) {
        var filter = new Filter();
        var day = filter.value(asOf == null ? LocalDate.now(clock) : asOf) + "::date";
        filter.andIf(true, "p.valid_during @> " + day).and("p.position_id = ?", id);
        return read(filter, 1).map(views -> {
            if (views.isEmpty()) {
                throw Problem.notFound();
            }
            return Etags.answer(headers, views.get(0), views.get(0).version());
        });
    }

    @GET
    @Path("{id}/history")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Every period of a position, oldest first, also those to come; each with its last holder")
    public Uni<List<PositionView>> history(UUID id) {
        var filter = new Filter();
        filter.value(LAST_DAY);
        return read(filter.and("p.position_id = ?", id), Integer.MAX_VALUE).map(views -> {
            if (views.isEmpty()) {
                throw Problem.notFound();
            }
            return views.stream()
                    .sorted(Comparator.comparing(PositionView::validFrom))
                    .toList();
        });
    }

    private Uni<List<PositionView>> read(Filter filter, int most) {
        var sql = PositionView.page(filter.sql(), filter.value(most));
        return transactions.read(
                caller.get(),
                connection -> connection
                        .preparedQuery(sql)
                        .execute(filter.tuple())
                        .map(rows -> Rows.list(rows, row -> PositionView.of(row, mask, caller.get()))));
    }
}
