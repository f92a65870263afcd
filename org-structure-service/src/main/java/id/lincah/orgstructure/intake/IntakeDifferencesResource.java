package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.importing.Dataset;
import id.lincah.orgstructure.importing.Difference;
import id.lincah.orgstructure.query.Filter;
import id.lincah.orgstructure.query.Rows;
import id.lincah.orgstructure.query.WrittenFile;
import id.lincah.request.CsvText;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What the good rows would do, or did: before anything is stored, row by row. */
@Path("/api/org-structure/v1/intakes/{id}/differences")
@RolesAllowed({"operator", "validator", "system"})
@Tag(name = "Intakes")
public class IntakeDifferencesResource {
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final RoutingContext request;

    IntakeDifferencesResource(
            TenantTransaction transactions, CurrentCaller caller, Cursors cursors, RoutingContext request) {
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
        this.request = request;
    }

    /** What the list can be narrowed by. */
    public static class Wanted {
        @RestQuery
        Difference.Kind kind;

        @RestQuery
        Dataset dataset;

        @RestQuery
        String code;

        Filter filter(UUID intake, String agency) {
            return new Filter()
                    .and("d.intake_id = ?", intake)
                    .and("d.agency_id = ?", agency)
                    .and("d.kind = ?", kind == null ? null : kind.name())
                    .and("d.dataset = ?", dataset == null ? null : dataset.name())
                    .and("d.code = ?", code);
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What is new, changed (old and new value of each column), unchanged, and what the file lacks",
            description = "What the file lacks stays as it is: a load never removes.")
    public Uni<RestResponse<Page<DifferenceView>>> list(
            UUID id, @BeanParam Wanted wanted, @RestQuery Integer limit, @RestQuery String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, wanted.kind, wanted.dataset, wanted.code);
        var filter = wanted.filter(id, caller.get().agency());
        if (!window.isFirst()) {
            behind(filter, window.after(0), Long.parseLong(window.after(1)));
        }
        return read(id, filter, window.fetch())
                .map(views -> cursors.answer(window, views, view -> List.of(view.kind(), Long.toString(view.id()))));
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @Blocking
    public Response csv(UUID id, @BeanParam Wanted wanted) throws IOException {
        var first = page(id, wanted, null);
        return WrittenFile.of("perbedaan.csv", CsvText.MEDIA_TYPE, request, out -> {
            WrittenFile.line(out, DifferenceView.CSV);
            for (var views = first; !views.isEmpty(); views = page(id, wanted, views.get(views.size() - 1))) {
                for (var view : views) {
                    WrittenFile.line(out, view.cells());
                }
            }
        });
    }

    private List<DifferenceView> page(UUID id, Wanted wanted, DifferenceView last) {
        var filter = wanted.filter(id, caller.get().agency());
        if (last != null) {
            behind(filter, last.kind(), last.id());
        }
        return read(id, filter, StagedRows.PAGE).await().indefinitely();
    }

    private static void behind(Filter filter, String kind, long id) {
        filter.andIf(true, "(d.kind, d.id) > (" + filter.value(kind) + ", " + filter.value(id) + ")");
    }

    private Uni<List<DifferenceView>> read(UUID id, Filter filter, int most) {
        var sql = "select " + DifferenceView.COLUMNS + "from intake_difference d where " + filter.sql()
                + " order by d.kind, d.id limit " + filter.value(most);
        var asker = caller.get();
        return transactions.read(
                asker,
                connection -> Intake.one(id, asker.agency(), connection)
                        .invoke(Intake::checked)
                        .chain(() -> connection.preparedQuery(sql).execute(filter.tuple()))
                        .map(rows -> Rows.list(rows, DifferenceView::of)));
    }
}
