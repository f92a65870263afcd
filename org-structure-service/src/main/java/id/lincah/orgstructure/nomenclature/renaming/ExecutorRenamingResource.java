package id.lincah.orgstructure.nomenclature.renaming;

import id.lincah.orgstructure.query.Filter;
import id.lincah.orgstructure.query.Rows;
import id.lincah.orgstructure.query.Scope;
import id.lincah.request.CsvAnswer;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Etags;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Renamings of an agency's executors: begin, list, look at. */
@Path("/api/org-structure/v1/executor-renamings")
@Authenticated
@Tag(name = "Executor renamings", description = "Renaming of all executors of an agency, with a preview and a decree")
public class ExecutorRenamingResource {
    private final RenamingActs acts;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;

    ExecutorRenamingResource(RenamingActs acts, TenantTransaction transactions, CurrentCaller caller, Cursors cursors) {
        this.acts = acts;
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("operator")
    @APIResponseSchema(value = RenamingView.class, responseCode = "202")
    @Operation(summary = "Begin: every executor position gets a proposal in the background; nothing changes yet")
    public Uni<Response> start(@NotNull @Valid StartRenaming command) {
        return acts.start(command);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Renamings, newest first")
    public Uni<RestResponse<Page<RenamingView>>> list(
            @RestQuery RenamingState state,
            @RestQuery String agency,
            @RestQuery Integer limit,
            @RestQuery String cursor) {
        var scope = Scope.agency(caller.get(), agency);
        var window = cursors.window(caller.get(), limit, cursor, scope, state);
        var filter = filter(scope, state).and("j.id < ?", window.isFirst() ? null : UUID.fromString(window.after(0)));
        return read(filter, window.fetch())
                .map(views ->
                        cursors.answer(window, views, view -> List.of(view.id().toString())));
    }

    @GET
    // Only for whoever asks for it: "*/*" means JSON.
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> csv(@RestQuery RenamingState state, @RestQuery String agency) {
        return read(filter(Scope.agency(caller.get(), agency), state), Integer.MAX_VALUE)
                .map(CsvAnswer.of(RenamingView.CSV, RenamingView::cells));
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = RenamingView.class, responseCode = "200")
    @Operation(summary = "One renaming and its progress; its ETag is the version the acts ask for")
    public Uni<Response> one(UUID id, @Context HttpHeaders headers) {
        return transactions
                .read(caller.get(), connection -> Renaming.one(id, connection))
                .map(renaming -> progress(renaming, headers));
    }

    /** Progress moves without a new version, so it is always shown anew while work is under way. */
    private static Response progress(Renaming renaming, HttpHeaders headers) {
        var view = RenamingView.of(renaming);
        return switch (renaming.state) {
            case CLASSIFYING, APPLYING, UNDOING ->
                Response.ok(view)
                        .header(HttpHeaders.ETAG, Etags.of(renaming.version))
                        .build();
            default -> Etags.answer(headers, view, renaming.version);
        };
    }

    private static Filter filter(String scope, RenamingState state) {
        return new Filter().and("j.agency_id = ?", scope).and("j.state = ?", state == null ? null : state.name());
    }

    private Uni<List<RenamingView>> read(Filter filter, int most) {
        var sql = "select " + Renaming.COLUMNS + "from executor_renaming j where " + filter.sql()
                + " order by j.id desc limit " + filter.value(most);
        return transactions.read(
                caller.get(),
                connection -> connection
                        .preparedQuery(sql)
                        .execute(filter.tuple())
                        .map(rows -> Rows.list(rows, row -> RenamingView.of(Renaming.of(row)))));
    }
}
