package id.lincah.orgstructure.nomenclature.renaming;

import id.lincah.orgstructure.nomenclature.rules.NamingOutcome;
import id.lincah.orgstructure.person.PersonMask;
import id.lincah.orgstructure.query.CsvPages;
import id.lincah.orgstructure.query.Filter;
import id.lincah.request.CsvAnswer;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import io.vertx.mutiny.sqlclient.Row;
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

/** What a renaming proposes: titles and positions. */
@Path("/api/org-structure/v1/executor-renamings/{id}")
@Authenticated
@Tag(name = "Executor renamings")
public class ExecutorRenamingRowsResource {
    private static final String BY_POSITION = " order by r.position_id limit ";
    private static final String BY_TITLE = " order by t.title, t.education, t.status limit ";

    private final RenamingReads reading;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final PersonMask mask;
    private final RoutingContext request;

    ExecutorRenamingRowsResource(
            RenamingReads reading, CurrentCaller caller, Cursors cursors, PersonMask mask, RoutingContext request) {
        this.reading = reading;
        this.caller = caller;
        this.cursors = cursors;
        this.mask = mask;
        this.request = request;
    }

    @GET
    @Path("rows")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Every position with proposal and decision")
    public Uni<RestResponse<Page<RenamingRowView>>> rows(
            UUID id, @BeanParam WantedRows wanted, @RestQuery Integer limit, @RestQuery String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, wanted.signature());
        var filter =
                wanted.filter(id).and("r.position_id > ?", window.isFirst() ? null : UUID.fromString(window.after(0)));
        return reading.list(id, RenamingRowView.QUERY, filter, BY_POSITION, window.fetch(), this::row)
                .map(views -> cursors.answer(
                        window, views, view -> List.of(view.positionId().toString())));
    }

    @GET
    @Path("rows")
    // Only for whoever asks for it: "*/*" means JSON.
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @Blocking
    public Response rowsCsv(UUID id, @BeanParam WantedRows wanted) throws IOException {
        return CsvPages.of(
                "penyesuaian-nomenklatur.csv",
                RenamingRowView.CSV,
                last -> page(id, wanted, last),
                RenamingRowView::cells,
                request);
    }

    private List<RenamingRowView> page(UUID id, WantedRows wanted, RenamingRowView last) {
        var filter = wanted.filter(id).and("r.position_id > ?", last == null ? null : last.positionId());
        return reading.list(id, RenamingRowView.QUERY, filter, BY_POSITION, CsvPages.PAGE, this::row)
                .await()
                .indefinitely();
    }

    @GET
    @Path("titles")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The preview in short: each title with each education, and how many positions it is")
    public Uni<RestResponse<Page<RenamingTitleView>>> titles(
            UUID id, @RestQuery NamingOutcome outcome, @RestQuery Integer limit, @RestQuery String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, outcome);
        var filter = titles(id, outcome).after("t.title, t.education, t.status", window.after());
        return reading.list(id, RenamingTitleView.QUERY, filter, BY_TITLE, window.fetch(), RenamingTitleView::of)
                .map(views -> cursors.answer(window, views, RenamingTitleView::key));
    }

    @GET
    @Path("titles")
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> titlesCsv(UUID id, @RestQuery NamingOutcome outcome) {
        var filter = titles(id, outcome);
        return reading.list(id, RenamingTitleView.QUERY, filter, BY_TITLE, Integer.MAX_VALUE, RenamingTitleView::of)
                .map(CsvAnswer.of(RenamingTitleView.CSV, RenamingTitleView::cells));
    }

    private static Filter titles(UUID id, NamingOutcome outcome) {
        return new Filter().and("t.renaming_id = ?", id).and("t.outcome = ?", outcome == null ? null : outcome.name());
    }

    private RenamingRowView row(Row row) {
        return RenamingRowView.of(row, mask, caller.get());
    }
}
