package id.lincah.orgstructure.nomenclature.renaming;

import id.lincah.orgstructure.person.PersonMask;
import id.lincah.orgstructure.query.CsvPages;
import id.lincah.orgstructure.query.Filter;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import io.vertx.mutiny.sqlclient.Row;
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

/** What a renaming produces: the lines of its decree. */
@Path("/api/org-structure/v1/executor-renamings/{id}")
@Authenticated
@Tag(name = "Executor renamings")
public class ExecutorDecreeResource {
    private static final String BY_ENTRY = " order by e.entry limit ";

    private final RenamingReads reading;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final PersonMask mask;
    private final RoutingContext request;

    ExecutorDecreeResource(
            RenamingReads reading, CurrentCaller caller, Cursors cursors, PersonMask mask, RoutingContext request) {
        this.reading = reading;
        this.caller = caller;
        this.cursors = cursors;
        this.mask = mask;
        this.request = request;
    }

    @GET
    @Path("decrees")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One line of the decree per person; the grade stands there unchanged (R45-10)")
    public Uni<RestResponse<Page<DecreeView>>> decrees(UUID id, @RestQuery Integer limit, @RestQuery String cursor) {
        var window = cursors.window(caller.get(), limit, cursor);
        var filter = decrees(id).and("e.entry > ?", window.isFirst() ? null : Integer.valueOf(window.after(0)));
        return reading.list(id, DecreeView.QUERY, filter, BY_ENTRY, window.fetch(), this::decree)
                .map(views -> cursors.answer(window, views, view -> List.of(String.valueOf(view.entry()))));
    }

    @GET
    @Path("decrees")
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @Blocking
    public Response decreesCsv(UUID id) throws IOException {
        return CsvPages.of("petikan-keputusan.csv", DecreeView.CSV, last -> page(id, last), DecreeView::cells, request);
    }

    private List<DecreeView> page(UUID id, DecreeView last) {
        var filter = decrees(id).and("e.entry > ?", last == null ? null : last.entry());
        return reading.list(id, DecreeView.QUERY, filter, BY_ENTRY, CsvPages.PAGE, this::decree)
                .await()
                .indefinitely();
    }

    private static Filter decrees(UUID id) {
        return new Filter().and("e.renaming_id = ?", id);
    }

    private DecreeView decree(Row row) {
        return DecreeView.of(row, mask, caller.get());
    }
}
