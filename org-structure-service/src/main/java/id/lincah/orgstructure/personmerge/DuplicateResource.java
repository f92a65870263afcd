package id.lincah.orgstructure.personmerge;

import id.lincah.orgstructure.query.Rows;
import id.lincah.request.Commands;
import id.lincah.request.CsvAnswer;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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

/** Records that may be double, and making one of two. */
@Path("/api/org-structure/v1/persons")
@Tag(name = "Persons")
public class DuplicateResource {
    private final TenantTransaction transactions;
    private final Commands commands;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final Merging merging;

    DuplicateResource(
            TenantTransaction transactions, Commands commands, CurrentCaller caller, Cursors cursors, Merging merging) {
        this.transactions = transactions;
        this.commands = commands;
        this.caller = caller;
        this.cursors = cursors;
        this.merging = merging;
    }

    @GET
    @Path("duplicates")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"operator", "auditor"})
    @Operation(summary = "Pairs of records that may be one person, with the reasons")
    public Uni<RestResponse<Page<DuplicateView>>> list(@RestQuery Integer limit, @RestQuery String cursor) {
        var window = cursors.window(caller.get(), limit, cursor);
        var last = window.isFirst() ? null : UUID.fromString(window.after(0));
        var other = window.isFirst() ? null : UUID.fromString(window.after(1));
        return read(last, other, window.fetch()).map(pairs -> cursors.answer(window, pairs, DuplicateView::key));
    }

    @GET
    @Path("duplicates")
    // Only for whoever asks for it: "*/*" means JSON.
    @Produces("text/csv;qs=0.5")
    @RolesAllowed({"operator", "auditor"})
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> csv() {
        return read(null, null, Integer.MAX_VALUE).map(CsvAnswer.of(DuplicateView.CSV, DuplicateView::cells));
    }

    @POST
    @Path("{id}/merge")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("operator")
    @APIResponseSchema(value = Merging.Merged.class, responseCode = "201")
    @Operation(summary = "Make one record of two; this one goes on, the duplicate stays as a pointer to it")
    public Uni<Response> merge(UUID id, @NotNull @Valid MergePersons command) {
        return commands.sql(
                "person.merge:" + id, command, (uow, connection) -> merging.merge(id, command, uow, connection));
    }

    private Uni<List<DuplicateView>> read(UUID last, UUID other, int most) {
        return transactions.read(
                caller.get(),
                connection -> connection
                        .preparedQuery(DuplicateView.PAIRS)
                        .execute(Tuple.of(caller.get().agency(), last, other, most))
                        .map(rows -> Rows.list(rows, DuplicateView::of)));
    }
}
