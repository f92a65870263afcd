package id.lincah.equivalation.credit;

import id.lincah.request.Commands;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What an office enters in credit accounts; rows are only ever added. */
@Path("/api/equivalation/v1/credit-accounts")
public class CreditCommandResource {
    private final Commands commands;
    private final EnteringDegrees degrees;
    private final CorrectingEntries corrections;

    CreditCommandResource(Commands commands, EnteringDegrees degrees, CorrectingEntries corrections) {
        this.commands = commands;
        this.degrees = degrees;
        this.corrections = corrections;
    }

    @POST
    @Path("/education-bonuses")
    @RolesAllowed("operator")
    @Operation(summary = "Enters the bonus for higher degrees that fit; all of the lines or none")
    public Uni<Response> education(@NotNull @Valid CreditCommands.Degrees command) {
        return commands.sql("credit.education", command, (work, db) -> degrees.enter(command, work, db));
    }

    @POST
    @Path("/corrections")
    @RolesAllowed("approver")
    @Operation(summary = "Takes rows back by counter-rows, each with its reason; all of the lines or none")
    public Uni<Response> correct(@NotNull @Valid CreditCommands.Corrections command) {
        return commands.sql("credit.correction", command, (work, db) -> corrections.correct(command, work, db));
    }
}
