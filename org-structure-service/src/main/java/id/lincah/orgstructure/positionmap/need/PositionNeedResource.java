package id.lincah.orgstructure.positionmap.need;

import id.lincah.orgstructure.query.Filter;
import id.lincah.orgstructure.query.Rows;
import id.lincah.request.Commands;
import id.lincah.request.CsvAnswer;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.Problem;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Needs and classes of boxes, recorded in bulk with their source. */
@Path("/api/org-structure/v1/position-needs")
@RolesAllowed({"operator", "approver", "auditor", "validator", "home-affairs"})
@Tag(name = "Position map")
public class PositionNeedResource {
    private final Commands commands;
    private final RecordingNeeds recording;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final Vertx vertx;
    private final Clock clock;

    PositionNeedResource(
            Commands commands,
            RecordingNeeds recording,
            TenantTransaction transactions,
            CurrentCaller caller,
            Cursors cursors,
            Vertx vertx,
            Clock clock) {
        this.commands = commands;
        this.recording = recording;
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
        this.vertx = vertx;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("operator")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = NeedReport.class, responseCode = "200")
    @Operation(
            summary = "Record needs and classes from a day on",
            description = "All rows or none, every faulty one named; the same rows again change nothing. A box is named"
                    + " by unit and title, or by the code of one of its positions.")
    public Uni<Response> record(@NotNull @Valid RecordNeeds command) {
        return commands.sql(
                "position-needs.record",
                command,
                (uow, connection) -> recording.record(command, NeedFaults.Place.JSON, uow, connection));
    }

    @POST
    @Consumes("text/csv")
    @RolesAllowed("operator")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = NeedReport.class, responseCode = "200")
    @Operation(summary = "The same rows as a CSV file, in the form they are exported in")
    public Uni<Response> recordFile(
            @RestQuery String effectiveOn,
            @RestQuery @NotBlank @Size(max = 300) String basis,
            @NotNull
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            examples =
                                                    @ExampleObject(
                                                            name = "needs",
                                                            value =
                                                                    "unit_code,position_title,kind,job_class,need\n35.01.2,Pengadministrasi Umum,PELAKSANA,5,3\n")))
                    byte[] file) {
        var day = day(effectiveOn);
        return vertx.executeBlocking(() -> NeedFile.read(file), false)
                .map(rows -> new RecordNeeds(day, basis, rows))
                .flatMap(command -> commands.sql(
                        "position-needs.file:" + day + ":" + basis,
                        file,
                        (uow, connection) -> recording.record(command, NeedFaults.Place.FILE, uow, connection)));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Needs and classes as of a day, by unit")
    public Uni<RestResponse<Page<NeedView>>> list(
            @BeanParam WantedNeeds wanted, @RestQuery Integer limit, @RestQuery String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, wanted.signature(caller.get()));
        return read(filter(wanted).after("i.code, k.box_key", window.after()), window.fetch())
                .map(views -> cursors.answer(window, views, view -> List.of(view.unitCode(), view.key())));
    }

    @GET
    // Only for whoever asks for it: "*/*" means JSON.
    @Produces("text/csv;qs=0.5")
    @Operation(description = "As text/csv, all of them; the file can be sent back.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> csv(@BeanParam WantedNeeds wanted) {
        return read(filter(wanted), Integer.MAX_VALUE).map(CsvAnswer.of(NeedFile.COLUMNS, NeedView::cells));
    }

    private Filter filter(WantedNeeds wanted) {
        return wanted.filter(caller.get(), LocalDate.now(clock));
    }

    private Uni<List<NeedView>> read(Filter filter, int most) {
        var sql = "select " + NeedView.COLUMNS + "where " + filter.sql() + " order by i.code, k.box_key limit "
                + filter.value(most);
        return transactions.read(
                caller.get(),
                connection -> connection
                        .preparedQuery(sql)
                        .execute(filter.tuple())
                        .map(rows -> Rows.list(rows, NeedView::of)));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeException unreadable) {
            throw Problem.badInput("?effectiveOn", "DATE_INVALID");
        }
    }
}
