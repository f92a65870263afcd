package id.lincah.equivalation.proposal;

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

/** Answers of the ministries to single lines; each command needs {@code If-Match}. */
@Path("/api/equivalation/v1/proposals/{id}")
@RolesAllowed({"home-affairs", "validator"})
public class ProposalAnswerResource {
    private final Commands commands;
    private final AnsweringLines answering;

    ProposalAnswerResource(Commands commands, AnsweringLines answering) {
        this.commands = commands;
        this.answering = answering;
    }

    @POST
    @Path("/answers/batch")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = AnsweringLines.Answered.class, responseCode = "200")
    @Operation(
            summary = "Answer lines one by one",
            description =
                    "A RETURNED line sends the proposal back before it can go on; a REJECTED one ends its case when the"
                            + " proposal goes on. A line nobody answers is validated with the rest.")
    public Uni<Response> answer(UUID id, @NotNull @Valid AnswerLines command) {
        return commands.sql("proposal.answers:" + id, command, (work, db) -> answering.answer(id, command, work, db));
    }

    @POST
    @Path("/answers/by-filter")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = AnsweringLines.Answered.class, responseCode = "200")
    @Operation(summary = "Give every line a filter finds the same answer")
    public Uni<Response> answerByFilter(UUID id, @NotNull @Valid AnswerLines.ByFilter command) {
        return commands.sql(
                "proposal.answers-by-filter:" + id, command, (work, db) -> answering.answer(id, command, work, db));
    }
}
