package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.query.Filter;
import id.lincah.orgstructure.query.Rows;
import id.lincah.request.Caller;
import id.lincah.request.CsvText;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Arrays;
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
import org.jboss.resteasy.reactive.RestStreamElementType;

/** The jobs of one agency and how far they are. No row is in it, so more roles may look. */
@Path("/api/org-structure/v1/intakes")
@RolesAllowed({"operator", "approver", "auditor", "validator", "system"})
@Tag(name = "Intakes")
public class IntakeResource {
    private static final List<String> CSV = List.of(
            "id",
            "state",
            "effective_on",
            "created_by",
            "created_at",
            "ended_at",
            "expires_at",
            "rows",
            "faulty_rows",
            "refusal");
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final FaultTexts texts;

    IntakeResource(TenantTransaction transactions, CurrentCaller caller, Cursors cursors, FaultTexts texts) {
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
        this.texts = texts;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Jobs of the own agency, newest first")
    public Uni<RestResponse<Page<IntakeView>>> list(
            @RestQuery IntakeState state, @RestQuery Integer limit, @RestQuery String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, state);
        var before = window.isFirst() ? null : UUID.fromString(window.after(0));
        return read(state, before, window.fetch())
                .map(views ->
                        cursors.answer(window, views, view -> List.of(view.id().toString())));
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> csv(@RestQuery IntakeState state) {
        return read(state, null, Integer.MAX_VALUE)
                .map(views -> CsvText.of(
                        CSV, views.stream().map(IntakeResource::cells).toList()))
                .map(csv -> Response.ok(csv, CsvText.MEDIA_TYPE).build());
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One job: its state, its progress, its sheets and what their columns were recognised as")
    public Uni<IntakeView> one(UUID id) {
        return look(id, caller.get());
    }

    @GET
    @Path("{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(
            summary = "The same job again and again as it goes on (server-sent events)",
            description =
                    "Each event is the whole state, so a reader who was cut off just asks anew. Ends with the job.")
    public Multi<IntakeView> events(UUID id) {
        var asker = caller.get();
        // Refused before anything is streamed; the work may go on in another process, so the table is asked.
        return following(look(id, asker).await().indefinitely(), asker);
    }

    private Multi<IntakeView> following(IntakeView first, Caller asker) {
        if (first.state().ended()) {
            return Multi.createFrom().item(first);
        }
        return Multi.createBy()
                .repeating()
                .uni(() -> look(first.id(), asker))
                .withDelay(LOOK_EVERY)
                .whilst(view -> !view.state().ended())
                .skip()
                .repetitions();
    }

    private Uni<IntakeView> look(UUID id, Caller asker) {
        return transactions.read(
                asker,
                connection -> Intake.one(id, asker.agency(), connection)
                        .flatMap(intake -> IntakeSheet.all(id, asker.agency(), connection)
                                .map(sheets -> IntakeView.of(intake, sheets, texts, asker.language()))));
    }

    private Uni<List<IntakeView>> read(IntakeState state, UUID before, int most) {
        var filter = new Filter()
                .and("i.agency_id = ?", caller.get().agency())
                .and("i.state = ?", state == null ? null : state.name())
                .and("i.id < ?", before);
        var sql = "select " + Intake.COLUMNS + "from intake i where " + filter.sql() + " order by i.id desc limit "
                + filter.value(most);
        var language = caller.get().language();
        return transactions.read(
                caller.get(),
                connection -> connection
                        .preparedQuery(sql)
                        .execute(filter.tuple())
                        .map(rows -> Rows.list(rows, row -> IntakeView.of(Intake.of(row), null, texts, language))));
    }

    private static List<Object> cells(IntakeView view) {
        return Arrays.asList(
                view.id(),
                view.state(),
                view.effectiveOn(),
                view.createdBy(),
                view.createdAt(),
                view.endedAt(),
                view.expiresAt(),
                view.rows(),
                view.faultyRows(),
                view.refusal() == null ? null : view.refusal().code());
    }
}
