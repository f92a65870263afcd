package id.lincah.equivalation.assessment;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Approvals "with a note" of officials below S-1, which practice knows and the law does not. */
@Path("/api/equivalation/v1/education-overrides")
@RolesAllowed("approver")
public class EducationOverrideResource {
    private final Commands commands;
    private final EnteringEducationOverrides entering;

    EducationOverrideResource(Commands commands, EnteringEducationOverrides entering) {
        this.commands = commands;
        this.entering = entering;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = EnteringEducationOverrides.Entered.class, responseCode = "200")
    @Operation(
            summary = "Let officials below S-1 pass with a note",
            description = "Only before the assessment, and only while the settings of the agency allow it.")
    public Uni<Response> enter(@NotNull @Valid EnterEducationOverrides command) {
        return commands.sql("education-overrides", command, (work, db) -> entering.enter(command, work, db));
    }
}
