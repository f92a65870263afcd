package id.lincah.orgstructure.nomenclature.renaming;

import id.lincah.orgstructure.person.PersonMask;
import id.lincah.orgstructure.query.Filter;
import id.lincah.request.CsvAnswer;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

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

    ExecutorDecreeResource(RenamingReads reading, CurrentCaller caller, Cursors cursors, PersonMask mask) {
        this.reading = reading;
        this.caller = caller;
        this.cursors = cursors;
        this.mask = mask;
    }

    @GET
    @Path("decrees")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One line of the decree per person; the grade stands there unchanged (R45-10)")
    public Uni<Response> decrees(UUID id, @RestQuery Integer limit, @RestQuery String cursor) {
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
    public Uni<Response> decreesCsv(UUID id) {
        return reading.list(id, DecreeView.QUERY, decrees(id), BY_ENTRY, Integer.MAX_VALUE, this::decree)
                .map(CsvAnswer.of(DecreeView.CSV, DecreeView::cells));
    }

    private static Filter decrees(UUID id) {
        return new Filter().and("e.renaming_id = ?", id);
    }

    private DecreeView decree(Row row) {
        return DecreeView.of(row, mask, caller.get());
    }
}
