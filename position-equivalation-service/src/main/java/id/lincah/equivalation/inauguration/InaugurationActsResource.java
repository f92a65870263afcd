package id.lincah.equivalation.inauguration;

import id.lincah.request.Commands;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The acts of an inauguration; all but the first need {@code If-Match}. */
@Path("/api/equivalation/v1/inaugurations")
@RolesAllowed("inaugurator")
@Tag(name = "Inaugurations")
public class InaugurationActsResource {
    private final Commands commands;
    private final SchedulingInauguration scheduling;
    private final RearrangingInauguration rearranging;
    private final MarkingAttendance marking;
    private final HoldingInauguration holding;

    InaugurationActsResource(
            Commands commands,
            SchedulingInauguration scheduling,
            RearrangingInauguration rearranging,
            MarkingAttendance marking,
            HoldingInauguration holding) {
        this.commands = commands;
        this.scheduling = scheduling;
        this.rearranging = rearranging;
        this.marking = marking;
        this.holding = holding;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = InaugurationView.class, responseCode = "201")
    @Operation(
            summary = "Call officials to a day",
            description =
                    "Everybody of the proposal who waits, also those who were absent before; or only those named.")
    public Uni<Response> schedule(@NotNull @Valid InaugurationCommands.Schedule command) {
        return commands.sql("inauguration.schedule", command, (work, db) -> scheduling.schedule(command, work, db));
    }

    @POST
    @Path("/{id}/particulars")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = InaugurationView.class, responseCode = "200")
    @Operation(
            summary = "Day, place, who inaugurates, number and witnesses",
            description = "The day moves as long as nobody took the oath; number and witnesses may come afterwards.")
    public Uni<Response> particulars(UUID id, @NotNull @Valid InaugurationCommands.Particulars command) {
        return commands.sql(
                "inauguration.particulars:" + id,
                command,
                (work, db) -> rearranging.particulars(id, command, work, db));
    }

    @POST
    @Path("/{id}/attendance")
    @RolesAllowed({"inaugurator", "operator"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = MarkingAttendance.Marked.class, responseCode = "200")
    @Operation(summary = "Write down who came", description = "others marks whoever is not marked yet.")
    public Uni<Response> mark(UUID id, @NotNull @Valid InaugurationCommands.MarkAttendance command) {
        return commands.sql(
                "inauguration.attendance:" + id, command, (work, db) -> marking.mark(id, command, work, db));
    }

    @POST
    @Path("/{id}/attendance")
    @RolesAllowed({"inaugurator", "operator"})
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = MarkingAttendance.Marked.class, responseCode = "200")
    @Operation(
            summary = "Write down who came, from a list",
            description = "Columns nip, present (true or false), reason.")
    public Uni<Response> markFromList(
            UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            examples =
                                                    @ExampleObject(
                                                            name = "attendance",
                                                            value =
                                                                    "nip,present,reason\n197505102000031001,false,sakit\n")))
                    String list) {
        var read = AttendanceList.read(list == null ? "" : list);
        return commands.sql("inauguration.attendance-list:" + id, list, (work, db) -> marking.mark(id, read, work, db));
    }

    @POST
    @Path("/{id}/oath")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = InaugurationView.class, responseCode = "200")
    @Operation(
            summary = "The oath is taken",
            description =
                    "Every name is checked again: dead, retired or moved ones are struck off, the absent postponed.")
    public Uni<Response> hold(UUID id, @NotNull @Valid InaugurationCommands.Hold command) {
        return commands.sql(
                "inauguration.oath:" + id, command, (work, db) -> holding.hold(id, command.heldOn(), work, db));
    }

    @POST
    @Path("/{id}/cancellation")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = InaugurationView.class, responseCode = "200")
    @Operation(summary = "Call it off", description = "Its names wait again.")
    public Uni<Response> cancel(UUID id, @NotNull @Valid InaugurationCommands.Cancel command) {
        return commands.sql(
                "inauguration.cancellation:" + id, command, (work, db) -> rearranging.cancel(id, command, work, db));
    }
}
