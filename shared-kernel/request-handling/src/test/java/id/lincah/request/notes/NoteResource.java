package id.lincah.request.notes;

import id.lincah.events.UnitAbolished;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Batch;
import id.lincah.request.Batches;
import id.lincah.request.Commands;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Etags;
import id.lincah.request.Page;
import id.lincah.request.Problem;
import id.lincah.request.TenantTransaction;
import id.lincah.request.UnitOfWork;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/notes/v1/notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NoteResource {
    @Inject
    Commands commands;

    @Inject
    CurrentCaller caller;

    @Inject
    TenantTransaction transactions;

    @Inject
    Cursors cursors;

    @POST
    @RolesAllowed("operator")
    public Uni<Response> create(@Valid @NotNull Draft draft) {
        return commands.entities("note.creation", draft, unit -> {
            var note = new Note();
            note.agency = unit.caller().agency();
            note.title = draft.title();
            return note.<Note>persist()
                    .call(unit::flushEntities)
                    .invoke(() -> tell(unit, note))
                    .call(() -> end(draft.mode()))
                    .map(n -> Answer.created("/api/notes/v1/notes/" + n.id, NoteView.of(n), n.version));
        });
    }

    private static void tell(UnitOfWork unit, Note note) {
        unit.publish(event(note.id, note.agency));
        unit.audit(AuditEntry.of("note.created", "note", note.id, Map.of("title", note.title)));
    }

    private static UnitAbolished event(UUID id, String agency) {
        return new UnitAbolished(id, agency, null, UUID.randomUUID(), LocalDate.of(2021, 12, 30));
    }

    private static Uni<Void> end(Draft.Mode mode) {
        return switch (mode) {
            case GOOD -> Uni.createFrom().voidItem();
            case FAIL_AT_END -> Uni.createFrom().failure(Problem.conflict("CONFLICT"));
            case BREAK -> Uni.createFrom().failure(new IllegalStateException("a secret of the house"));
            case SLOW -> Uni.createFrom().voidItem().onItem().delayIt().by(Duration.ofSeconds(8));
        };
    }

    @POST
    @Path("{id}/title")
    @RolesAllowed("operator")
    public Uni<Response> rename(@PathParam("id") UUID id, @Valid @NotNull Draft draft) {
        return commands.entities(
                "note.renaming:" + id,
                draft,
                unit -> Note.<Note>findById(id)
                        .onItem()
                        .ifNull()
                        .failWith(Problem::notFound)
                        .invoke(note -> unit.requireVersion(note.version))
                        .invoke(note -> note.title = draft.title())
                        .call(unit::flushEntities)
                        .map(note -> Answer.ok(NoteView.of(note), note.version)));
    }

    @POST
    @Path("many")
    @RolesAllowed("operator")
    public Uni<Response> many(@QueryParam("count") int count) {
        return commands.sql("note.bulk:" + count, null, (unit, connection) -> {
            var subject = UUID.randomUUID();
            for (int i = 0; i < count; i++) {
                unit.publish(event(
                        i % 2 == 0 ? UUID.randomUUID() : subject, unit.caller().agency()));
                unit.audit(AuditEntry.of("note.counted", "note", subject, Map.of("n", i)));
            }
            return connection
                    .preparedQuery(
                            "insert into note (agency_id, title) select $1, 'bulk ' || n from generate_series(1, $2) n")
                    .execute(Tuple.of(unit.caller().agency(), count))
                    .map(rows -> Answer.ok(Map.of("subject", subject, "rows", rows.rowCount())));
        });
    }

    @POST
    @Path("foreign")
    @RolesAllowed("operator")
    public Uni<Response> foreign(@QueryParam("agency") String agency) {
        return commands.sql(
                "note.smuggling",
                null,
                (unit, connection) -> connection
                        .preparedQuery("insert into note (agency_id, title) values ($1, 'smuggled')")
                        .execute(Tuple.of(agency))
                        .map(rows -> Answer.done()));
    }

    @GET
    @Path("{id}")
    @Authenticated
    public Uni<Response> one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return transactions
                .entities(caller.get(), unit -> Note.<Note>findById(id))
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .map(note -> Etags.answer(headers, NoteView.of(note), note.version));
    }

    @GET
    @Authenticated
    public Uni<RestResponse<Page<NoteView>>> list(
            @QueryParam("q") String q, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, q);
        return transactions
                .read(
                        caller.get(),
                        connection ->
                                connection.preparedQuery("""
                                select id, agency_id, title from note
                                where ($1::text is null or title like $1 || '%') and ($2::text is null or title > $2)
                                order by title limit $3
                                """).execute(Tuple.of(q, window.after(0), window.fetch())))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new NoteView(row.getUUID("id"), row.getString("agency_id"), row.getString("title")))
                        .toList())
                .map(notes -> cursors.answer(window, notes, note -> List.of(note.title())));
    }

    @POST
    @Path("echo")
    @Authenticated
    public Draft echo(@Valid @NotNull Draft draft) {
        return draft;
    }

    @POST
    @Path("echo/batch")
    @Authenticated
    public Batches.Answers<Draft> echoAll(@Valid @NotNull Batch<Draft> drafts) {
        return Batches.answer(drafts.items(), draft -> draft);
    }
}
