package id.lincah.orgstructure.person;

import id.lincah.orgstructure.query.Filter;
import id.lincah.orgstructure.query.Rows;
import id.lincah.orgstructure.query.Scope;
import id.lincah.request.Commands;
import id.lincah.request.CsvText;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Etags;
import id.lincah.request.Problem;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** People and the positions they hold. */
@Path("/api/org-structure/v1/persons")
@Authenticated
@Tag(name = "Persons", description = "Who holds which position; masked unless the caller's task needs names")
public class PersonResource {
    private final TenantTransaction transactions;
    private final Commands commands;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final Departing departing;
    private final PersonMask mask;
    private final Clock clock;

    PersonResource(
            TenantTransaction transactions,
            Commands commands,
            CurrentCaller caller,
            Cursors cursors,
            Departing departing,
            PersonMask mask,
            Clock clock) {
        this.transactions = transactions;
        this.commands = commands;
        this.caller = caller;
        this.cursors = cursors;
        this.departing = departing;
        this.mask = mask;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "People, with the position and grade of the day; by name, number prefix, grade, education, status, kind, unit")
    public Uni<Response> list(@BeanParam WantedPersons wanted, @RestQuery Integer limit, @RestQuery String cursor) {
        wanted.refuseWhatNeedsATask(mask.sees(caller.get()));
        var scope = Scope.agency(caller.get(), wanted.agency);
        var window = cursors.window(caller.get(), limit, cursor, wanted.signature(scope));
        // The page ends with an id and not with a name: a cursor stands in URLs.
        var filter = wanted.filter(scope, LocalDate.now(clock));
        if (!window.isFirst()) {
            filter.and(wanted.sort().after(), UUID.fromString(window.after(0)));
        }
        return read(filter, wanted.sort(), window.fetch())
                .map(views ->
                        cursors.answer(window, views, view -> List.of(view.id().toString())));
    }

    @GET
    // Only for whoever asks for it: "*/*" means JSON.
    @Produces("text/csv;qs=0.5")
    @Operation(summary = "The same people as CSV, all of them")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> csv(@BeanParam WantedPersons wanted) {
        wanted.refuseWhatNeedsATask(mask.sees(caller.get()));
        var scope = Scope.oneAgency(caller.get(), wanted.agency);
        return read(wanted.filter(scope, LocalDate.now(clock)), wanted.sort(), Integer.MAX_VALUE)
                .map(views -> CsvText.of(
                        PersonView.CSV, views.stream().map(PersonView::cells).toList()))
                .map(csv -> Response.ok(csv, CsvText.MEDIA_TYPE).build());
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "One person; the ETag is the version commands ask for. A merged record names the one that goes on")
    public Uni<Response> one(UUID id, @RestQuery LocalDate asOf, @Context HttpHeaders headers) {
        var filter = new Filter();
        filter.value(asOf == null ? LocalDate.now(clock) : asOf);
        return read(filter.and("pe.id = ?", id), PersonSort.NAME, 1).map(views -> {
            if (views.isEmpty()) {
                throw Problem.notFound();
            }
            return Etags.answer(headers, views.get(0), views.get(0).version());
        });
    }

    @POST
    @Path("{id}/departure")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("operator")
    @Operation(summary = "Record that a person died, retired or went to another agency")
    public Uni<Response> depart(UUID id, @NotNull @Valid RecordDeparture command) {
        return commands.sql(
                "person.departure:" + id, command, (uow, connection) -> departing.depart(id, command, uow, connection));
    }

    private Uni<List<PersonView>> read(Filter filter, PersonSort sort, int most) {
        var sql = "select " + PersonView.COLUMNS + "where " + filter.sql() + " order by " + sort.order() + " limit "
                + filter.value(most);
        return transactions.read(
                caller.get(),
                connection -> connection
                        .preparedQuery(sql)
                        .execute(filter.tuple())
                        .map(rows -> Rows.list(rows, row -> mask.forCaller(PersonView.of(row), caller.get()))));
    }
}
