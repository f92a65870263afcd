package id.lincah.equivalation.inauguration;

import id.lincah.equivalation.proposal.ProposalCommands;
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

/** The short way: everybody of a proposal who waits takes the oath in one command. */
@Path("/api/equivalation/v1/proposals/{id}")
public class ProposalInaugurationResource {
    private final Commands commands;
    private final HoldingInauguration holding;

    ProposalInaugurationResource(Commands commands, HoldingInauguration holding) {
        this.commands = commands;
        this.holding = holding;
    }

    @POST
    @Path("/inauguration")
    @RolesAllowed("inaugurator")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = HoldingInauguration.Inaugurated.class, responseCode = "200")
    @Operation(
            summary = "Call everybody who waits and take the oath at once",
            description = "Needs If-Match. The inauguration made by it is in the list of inaugurations.")
    public Uni<Response> inaugurate(UUID id, @NotNull @Valid ProposalCommands.Inaugurate command) {
        return commands.sql(
                "proposal.inauguration:" + id, command, (work, db) -> holding.inaugurate(id, command, work, db));
    }
}
