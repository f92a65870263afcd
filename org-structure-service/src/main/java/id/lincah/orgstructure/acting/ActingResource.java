package id.lincah.orgstructure.acting;

import id.lincah.orgstructure.person.PersonMask;
import id.lincah.orgstructure.query.Filter;
import id.lincah.orgstructure.query.Rows;
import id.lincah.orgstructure.query.Scope;
import id.lincah.request.Commands;
import id.lincah.request.CsvAnswer;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
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

/** Acting holders: Plt and Plh. */
@Path("/api/org-structure/v1/actings")
@Authenticated
@Tag(name = "Acting holders", description = "Who acts in a vacant position (Plt) or for a holder who is away (Plh)")
public class ActingResource {
    private final TenantTransaction transactions;
    private final Commands commands;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final StartingActing starting;
    private final ActingPeriods periods;
    private final PersonMask mask;
    private final Clock clock;

    ActingResource(
            TenantTransaction transactions,
            Commands commands,
            CurrentCaller caller,
            Cursors cursors,
            StartingActing starting,
            ActingPeriods periods,
            PersonMask mask,
            Clock clock) {
        this.transactions = transactions;
        this.commands = commands;
        this.caller = caller;
        this.cursors = cursors;
        this.starting = starting;
        this.periods = periods;
        this.mask = mask;
        this.clock = clock;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("operator")
    @APIResponseSchema(value = StartingActing.Started.class, responseCode = "201")
    @Operation(summary = "Let somebody act in a position for a time (R17-39)")
    public Uni<Response> start(@NotNull @Valid StartActing command) {
        return commands.sql("acting.start", command, (uow, connection) -> starting.start(command, uow, connection));
    }

    @POST
    @Path("{id}/end")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("operator")
    @APIResponseSchema(value = ActingPeriods.Ended.class, responseCode = "200")
    @Operation(summary = "End an acting before its planned day; one that has not begun is taken back")
    public Uni<Response> end(UUID id, @NotNull @Valid EndActing command) {
        return commands.sql(
                "acting.end:" + id, command, (uow, connection) -> periods.end(id, command, uow, connection));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Who acts where on a day")
    public Uni<RestResponse<Page<ActingView>>> list(
            @BeanParam WantedActings wanted, @RestQuery Integer limit, @RestQuery String cursor) {
        var scope = Scope.agency(caller.get(), wanted.agency);
        var window = cursors.window(caller.get(), limit, cursor, wanted.signature(scope));
        var filter = wanted.filter(scope, LocalDate.now(clock));
        if (!window.isFirst()) {
            filter.and("a.id > ?", UUID.fromString(window.after(0)));
        }
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
    public Uni<Response> csv(@BeanParam WantedActings wanted) {
        var scope = Scope.oneAgency(caller.get(), wanted.agency);
        return read(wanted.filter(scope, LocalDate.now(clock)), Integer.MAX_VALUE)
                .map(CsvAnswer.of(ActingView.CSV, ActingView::cells));
    }

    private Uni<List<ActingView>> read(Filter filter, int most) {
        var sql =
                "select " + ActingView.COLUMNS + "where " + filter.sql() + " order by a.id limit " + filter.value(most);
        return transactions.read(
                caller.get(),
                connection -> connection
                        .preparedQuery(sql)
                        .execute(filter.tuple())
                        .map(rows -> Rows.list(rows, row -> ActingView.of(row, mask, caller.get()))));
    }
}
