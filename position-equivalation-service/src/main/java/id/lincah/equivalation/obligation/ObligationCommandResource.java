package id.lincah.equivalation.obligation;

import id.lincah.request.Commands;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What an operator records about duties. */
@Path("/api/equivalation/v1/obligations")
@RolesAllowed("operator")
public class ObligationCommandResource {
    private final Commands commands;
    private final MeetingObligations meeting;
    private final ReopeningObligation reopening;

    ObligationCommandResource(Commands commands, MeetingObligations meeting, ReopeningObligation reopening) {
        this.commands = commands;
        this.meeting = meeting;
        this.reopening = reopening;
    }

    @POST
    @Path("/fulfilment")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = MeetingObligations.Met.class, responseCode = "200")
    @Operation(
            summary = "Record proofs that duties were met",
            description = "Up to 500 in one command, all or none. A proof of a day after the due day is refused.")
    public Uni<Response> meet(@NotNull @Valid MeetObligations command) {
        return commands.sql("obligations.fulfilment", command, (work, db) -> meeting.meet(command, work, db));
    }

    @POST
    @Path("/{id}/reopening")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ReopeningObligation.Reopened.class, responseCode = "200")
    @Operation(summary = "Take a proof back that was recorded wrongly", description = "Needs If-Match.")
    public Uni<Response> reopen(UUID id, @NotNull @Valid ReopeningObligation.Reopen command) {
        return commands.sql(
                "obligation.reopening:" + id, command, (work, db) -> reopening.reopen(id, command, work, db));
    }
}
