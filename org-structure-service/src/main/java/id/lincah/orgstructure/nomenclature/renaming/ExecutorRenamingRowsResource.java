package id.lincah.orgstructure.nomenclature.renaming;

import id.lincah.orgstructure.nomenclature.rules.NamingOutcome;
import id.lincah.orgstructure.person.PersonMask;
import id.lincah.orgstructure.query.Filter;
import id.lincah.orgstructure.query.Rows;
import id.lincah.request.CsvText;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.TenantTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What a renaming proposes and produces: titles, positions, decree lines. */
@Path("/api/org-structure/v1/executor-renamings/{id}")
@Authenticated
@Tag(name = "Executor renamings")
public class ExecutorRenamingRowsResource {
    private static final String BY_POSITION = " order by r.position_id limit ";
    private static final String BY_TITLE = " order by t.title, t.education, t.status limit ";
    private static final String BY_ENTRY = " order by e.entry limit ";

    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final PersonMask mask;

    ExecutorRenamingRowsResource(
            TenantTransaction transactions, CurrentCaller caller, Cursors cursors, PersonMask mask) {
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
        this.mask = mask;
    }

    @GET
    @Path("rows")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Every position with proposal and decision")
    public Uni<Response> rows(
            UUID id, @BeanParam WantedRows wanted, @RestQuery Integer limit, @RestQuery String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, wanted.signature());
        var filter =
                wanted.filter(id).and("r.position_id > ?", window.isFirst() ? null : UUID.fromString(window.after(0)));
        return read(id, RenamingRowView.QUERY, filter, BY_POSITION, window.fetch(), this::row)
                .map(views -> cursors.answer(
                        window, views, view -> List.of(view.positionId().toString())));
    }

    @GET
    @Path("rows")
    // Only for whoever asks for it: "*/*" means JSON.
    @Produces("text/csv;qs=0.5")
    @Operation(summary = "The same positions as CSV, all of them")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> rowsCsv(UUID id, @BeanParam WantedRows wanted) {
        return read(id, RenamingRowView.QUERY, wanted.filter(id), BY_POSITION, Integer.MAX_VALUE, this::row)
                .map(views -> csv(
                        RenamingRowView.CSV,
                        views.stream().map(RenamingRowView::cells).toList()));
    }

    @GET
    @Path("titles")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The preview in short: each title with each education, and how many positions it is")
    public Uni<Response> titles(
            UUID id, @RestQuery NamingOutcome outcome, @RestQuery Integer limit, @RestQuery String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, outcome);
        var filter = titles(id, outcome).after("t.title, t.education, t.status", window.after());
        return read(id, RenamingTitleView.QUERY, filter, BY_TITLE, window.fetch(), RenamingTitleView::of)
                .map(views -> cursors.answer(window, views, RenamingTitleView::key));
    }

    @GET
    @Path("titles")
    @Produces("text/csv;qs=0.5")
    @Operation(summary = "The same titles as CSV, all of them")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> titlesCsv(UUID id, @RestQuery NamingOutcome outcome) {
        var filter = titles(id, outcome);
        return read(id, RenamingTitleView.QUERY, filter, BY_TITLE, Integer.MAX_VALUE, RenamingTitleView::of)
                .map(views -> csv(
                        RenamingTitleView.CSV,
                        views.stream().map(RenamingTitleView::cells).toList()));
    }

    @GET
    @Path("decrees")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One line of the decree per person; the grade stands there unchanged (R45-10)")
    public Uni<Response> decrees(UUID id, @RestQuery Integer limit, @RestQuery String cursor) {
        var window = cursors.window(caller.get(), limit, cursor);
        var filter = decrees(id).and("e.entry > ?", window.isFirst() ? null : Integer.valueOf(window.after(0)));
        return read(id, DecreeView.QUERY, filter, BY_ENTRY, window.fetch(), this::decree)
                .map(views -> cursors.answer(window, views, view -> List.of(String.valueOf(view.entry()))));
    }

    @GET
    @Path("decrees")
    @Produces("text/csv;qs=0.5")
    @Operation(summary = "The same lines as CSV, all of them")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> decreesCsv(UUID id) {
        return read(id, DecreeView.QUERY, decrees(id), BY_ENTRY, Integer.MAX_VALUE, this::decree)
                .map(views -> csv(
                        DecreeView.CSV, views.stream().map(DecreeView::cells).toList()));
    }

    private static Filter titles(UUID id, NamingOutcome outcome) {
        return new Filter().and("t.renaming_id = ?", id).and("t.outcome = ?", outcome == null ? null : outcome.name());
    }

    private static Filter decrees(UUID id) {
        return new Filter().and("e.renaming_id = ?", id);
    }

    private RenamingRowView row(Row row) {
        return RenamingRowView.of(row, mask, caller.get());
    }

    private DecreeView decree(Row row) {
        return DecreeView.of(row, mask, caller.get());
    }

    private static Response csv(List<String> columns, List<List<Object>> cells) {
        return Response.ok(CsvText.of(columns, cells), CsvText.MEDIA_TYPE).build();
    }

    /** An unknown renaming, or another agency's, is 404 and not an empty list. */
    private <T> Uni<List<T>> read(
            UUID id, String query, Filter filter, String order, int most, Function<Row, T> reader) {
        var sql = query + filter.sql() + order + filter.value(most);
        return transactions.read(
                caller.get(),
                connection -> Renaming.one(id, connection)
                        .flatMap(found -> connection.preparedQuery(sql).execute(filter.tuple()))
                        .map(rows -> Rows.list(rows, reader)));
    }
}
