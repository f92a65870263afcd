package id.lincah.equivalation.careerpath;

import id.lincah.equivalation.query.Readers;
import id.lincah.request.CsvText;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** Whose promotion comes near: the paths of an agency. */
@Path("/api/equivalation/v1/career-paths")
@RolesAllowed({"operator", "approver", "auditor", "validator"})
public class CareerPathListResource {
    private static final int MAX_EXPORT = 50_000;

    private final CareerPaths paths;
    private final ReckoningDay day;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;

    CareerPathListResource(
            CareerPaths paths,
            ReckoningDay day,
            TenantTransaction transactions,
            CurrentCaller caller,
            Cursors cursors) {
        this.paths = paths;
        this.day = day;
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Paths under one predicate; a ministry names the agency",
            description = "With inaugurationId: of everybody who took the oath in it, as it was on that day.")
    public Uni<RestResponse<Page<CareerPathRow>>> list(
            @BeanParam @Valid CareerPathFilter filter,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, filter.signature());
        var after = window.isFirst() ? null : UUID.fromString(window.after(0));
        return read(filter, after, window.fetch())
                .map(rows -> cursors.answer(
                        window, rows, row -> List.of(row.personId().toString())));
    }

    @GET
    // Only for whoever asks for it: "*/*" means JSON.
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> export(@BeanParam @Valid CareerPathFilter filter) {
        return read(filter, null, MAX_EXPORT)
                .map(rows -> CsvText.of(
                        CareerPathRow.COLUMNS,
                        rows.stream().map(CareerPathRow::cells).toList()))
                .map(csv -> Response.ok(csv, CsvText.MEDIA_TYPE).build());
    }

    private Uni<List<CareerPathRow>> read(CareerPathFilter asked, UUID after, int rows) {
        var asking = caller.get();
        var scope = Readers.scope(asking, asked.agency);
        return transactions.read(
                asking, db -> filter(asked, scope, db).chain(filter -> paths.list(filter, after, rows, db)));
    }

    private Uni<CareerPaths.Filter> filter(CareerPathFilter asked, String scope, SqlConnection db) {
        if (asked.inaugurationId == null) {
            return Uni.createFrom().item(asked.on(day.of(asked.asOf), scope, null));
        }
        return SwornOfficials.of(asked.inaugurationId, scope, db)
                .map(sworn -> asked.on(day.of(asked.asOf == null ? sworn.day() : asked.asOf), scope, sworn.persons()));
    }
}
