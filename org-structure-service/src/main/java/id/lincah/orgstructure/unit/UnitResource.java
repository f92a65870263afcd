package id.lincah.orgstructure.unit;

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
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Units, as of any day. */
@Path("/api/org-structure/v1/units")
@Authenticated
@Tag(name = "Units")
public class UnitResource {
    private static final String BY_CODE = "select id from unit where agency_id = $1 and code = $2";

    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final Clock clock;

    UnitResource(TenantTransaction transactions, CurrentCaller caller, Cursors cursors, Clock clock) {
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Units by code")
    public Uni<RestResponse<Page<UnitView>>> list(
            @BeanParam WantedUnits wanted, @RestQuery Integer limit, @RestQuery String cursor) {
        var scope = Scope.agency(caller.get(), wanted.agency);
        var window = cursors.window(caller.get(), limit, cursor, wanted.signature(scope));
        var filter = wanted.filter(scope, LocalDate.now(clock)).after("i.code, u.agency_id", window.after());
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
    public Uni<Response> csv(@BeanParam WantedUnits wanted) {
        var scope = Scope.oneAgency(caller.get(), wanted.agency);
        return read(wanted.filter(scope, LocalDate.now(clock)), Integer.MAX_VALUE)
                .map(CsvAnswer.of(UnitView.CSV, UnitView::cells));
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = UnitDetail.class, responseCode = "200")
    @Operation(
            summary = "One unit with its periods; of an ended one also what became of it",
            description = "Its ETag is the version a correction asks for.")
    public Uni<Response> one(UUID id) {
        return transactions.read(
                caller.get(),
                connection ->
                        UnitDetail.read(id, LocalDate.now(clock), connection).map(UnitResource::answer));
    }

    @GET
    @Path("codes/{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = UnitDetail.class, responseCode = "200")
    @Operation(
            summary = "The unit with a code, also of one that ended long ago",
            description = "A code is never given to another unit, so an old link keeps its meaning.")
    public Uni<Response> byCode(String code, @RestQuery String agency) {
        var scope = Scope.oneAgency(caller.get(), agency);
        return transactions.read(
                caller.get(),
                connection -> connection
                        .preparedQuery(BY_CODE)
                        .execute(Tuple.of(scope, code))
                        .map(rows -> {
                            if (!rows.iterator().hasNext()) {
                                throw Problem.notFound();
                            }
                            return rows.iterator().next().getUUID(0);
                        })
                        .flatMap(id -> UnitDetail.read(id, LocalDate.now(clock), connection))
                        .map(UnitResource::answer));
    }

    private static Response answer(UnitDetail detail) {
        return Response.ok(detail)
                .header(HttpHeaders.ETAG, Etags.of(detail.version()))
                .build();
    }

    private Uni<List<UnitView>> read(Filter filter, int most) {
        var sql = "select " + UnitView.COLUMNS + "where " + filter.sql() + " order by i.code, u.agency_id limit "
                + filter.value(most);
        return transactions.read(
                caller.get(),
                connection -> connection
                        .preparedQuery(sql)
                        .execute(filter.tuple())
                        .map(rows -> Rows.list(rows, UnitView::of)));
    }
}
