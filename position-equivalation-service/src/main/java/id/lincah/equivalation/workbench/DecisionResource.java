package id.lincah.equivalation.workbench;

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

/** Decisions over cases: many at once, or one in the version that was read. */
@Path("/api/equivalation/v1/cases")
public class DecisionResource {
    private final DecidingCases deciding;
    private final DecidingOneCase decidingOne;
    private final Commands commands;

    DecisionResource(DecidingCases deciding, DecidingOneCase decidingOne, Commands commands) {
        this.deciding = deciding;
        this.decidingOne = decidingOne;
        this.commands = commands;
    }

    @POST
    @Path("/decisions")
    @RolesAllowed("operator")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = DecidingCases.Decided.class, responseCode = "200")
    @Operation(
            summary = "Accept the suggestion, set a position or undo, for named cases or for all that a filter finds",
            description = "At most 5,000 cases. Every faulty case is named; nothing is stored unless partial is true.")
    public Uni<Response> decide(@NotNull @Valid DecideCases command) {
        return commands.sql("cases.decisions", command, (work, db) -> deciding.decide(command, work, db));
    }

    @POST
    @Path("/{id}/decisions")
    @RolesAllowed("operator")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = DecidingOneCase.DecidedCase.class, responseCode = "200")
    @Operation(
            summary = "Accept a suggestion for one case, set its position or undo",
            description = "In the version that was read (If-Match); refused when somebody changed the case since.")
    public Uni<Response> decideOne(UUID id, @NotNull @Valid DecideCase command) {
        return commands.sql("case.decision:" + id, command, (work, db) -> decidingOne.decide(id, command, work, db));
    }
}
