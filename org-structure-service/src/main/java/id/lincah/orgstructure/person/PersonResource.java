package id.lincah.orgstructure.person;

import id.lincah.request.Commands;
import id.lincah.request.CsvAnswer;
import id.lincah.request.Cursors;
import id.lincah.request.Etags;
import id.lincah.request.Page;
import id.lincah.request.Problem;
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
import java.time.LocalDate;
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

/** People and the positions they hold. */
@Path("/api/org-structure/v1/persons")
@Authenticated
@Tag(name = "Persons", description = "Who holds which position; masked unless the caller's task needs names")
public class PersonResource {
    private final FindingPeople finding;
    private final Commands commands;
    private final Cursors cursors;
    private final Departing departing;

    PersonResource(FindingPeople finding, Commands commands, Cursors cursors, Departing departing) {
        this.finding = finding;
        this.commands = commands;
        this.cursors = cursors;
        this.departing = departing;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "People, with the position and grade of the day; by name, grade, education, status, kind, unit",
            description = "By employee number: POST persons/search, for URLs are logged.")
    public Uni<RestResponse<Page<PersonView>>> list(
            @BeanParam WantedPersons wanted, @RestQuery Integer limit, @RestQuery String cursor) {
        var sought = wanted.sought();
        var window = finding.window(sought, limit, cursor);
        return finding.stretch(sought, window).map(views -> cursors.answer(window, views, FindingPeople::key));
    }

    @GET
    // Only for whoever asks for it: "*/*" means JSON.
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> csv(@BeanParam WantedPersons wanted) {
        return csv(wanted.sought());
    }

    @POST
    @Path("search")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The same people, also by the first digits of their number; a read, without Idempotency-Key",
            description = "The cursor of the next page goes into the body as well.")
    public Uni<Page<PersonView>> search(@NotNull @Valid SearchPersons wanted) {
        return finding.page(wanted.sought(), wanted.limit(), wanted.cursor());
    }

    @POST
    @Path("search")
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> searchCsv(@NotNull @Valid SearchPersons wanted) {
        return csv(wanted.sought());
    }

    private Uni<Response> csv(PeopleSought sought) {
        return finding.all(sought).map(CsvAnswer.of(PersonView.CSV, PersonView::cells));
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = PersonView.class, responseCode = "200")
    @Operation(
            summary =
                    "One person; the ETag is the version commands ask for. A merged record names the one that goes on")
    public Uni<Response> one(UUID id, @RestQuery LocalDate asOf, @Context HttpHeaders headers) {
        return finding.one(id, asOf).map(views -> {
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
    @APIResponseSchema(value = Departing.Departed.class, responseCode = "200")
    @Operation(summary = "Record that a person died, retired or went to another agency")
    public Uni<Response> depart(UUID id, @NotNull @Valid RecordDeparture command) {
        return commands.sql(
                "person.departure:" + id, command, (uow, connection) -> departing.depart(id, command, uow, connection));
    }
}
