package id.lincah.equivalation.credit;

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

/** What an office enters in credit accounts; rows are only ever added. */
@Path("/api/equivalation/v1/credit-accounts")
public class CreditCommandResource {
    private final Commands commands;
    private final EnteringDegrees degrees;
    private final EnteringSubcoordinators subcoordinators;
    private final OpeningAccounts openings;
    private final CorrectingEntries corrections;
    private final CorrectingCareers careers;

    CreditCommandResource(
            Commands commands,
            EnteringDegrees degrees,
            EnteringSubcoordinators subcoordinators,
            OpeningAccounts openings,
            CorrectingEntries corrections,
            CorrectingCareers careers) {
        this.commands = commands;
        this.degrees = degrees;
        this.subcoordinators = subcoordinators;
        this.openings = openings;
        this.corrections = corrections;
        this.careers = careers;
    }

    @POST
    @Path("/education-bonuses")
    @RolesAllowed("operator")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = CreditEntered.class, responseCode = "200")
    @Operation(summary = "Enters the bonus for higher degrees that fit; all of the lines or none")
    public Uni<Response> education(@NotNull @Valid CreditCommands.Degrees command) {
        return commands.sql("credit.education", command, (work, db) -> degrees.enter(command, work, db));
    }

    @POST
    @Path("/subcoordinator-bonuses")
    @RolesAllowed("operator")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = CreditEntered.class, responseCode = "200")
    @Operation(summary = "Enters the bonus of former subcoordinators for 2021; all of the lines or none")
    public Uni<Response> subcoordinator(@NotNull @Valid CreditCommands.Subcoordinators command) {
        return commands.sql("credit.subcoordinator", command, (work, db) -> subcoordinators.enter(command, work, db));
    }

    @POST
    @Path("/openings")
    @RolesAllowed("approver")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = CreditEntered.class, responseCode = "200")
    @Operation(
            summary = "Opens accounts with a base credit; all of the lines or none",
            description = "By transfer, first appointment, or as an earlier account says. A second base is refused.")
    public Uni<Response> open(@NotNull @Valid OpenAccounts command) {
        return commands.sql("credit.opening", command, (work, db) -> openings.open(command, work, db));
    }

    @POST
    @Path("/corrections")
    @RolesAllowed("approver")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = CreditEntered.class, responseCode = "200")
    @Operation(summary = "Takes rows back by counter-rows, each with its reason; all of the lines or none")
    public Uni<Response> correct(@NotNull @Valid CreditCommands.Corrections command) {
        return commands.sql("credit.correction", command, (work, db) -> corrections.correct(command, work, db));
    }

    @POST
    @Path("/career-steps/corrections")
    @RolesAllowed("approver")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = CareerCorrected.class, responseCode = "200")
    @Operation(
            summary = "Takes back grades and tests that were entered wrongly; all of the lines or none",
            description =
                    "What a placement told is corrected where placements are made (STEP_PLACED); a step that a later"
                            + " one rests on goes after it (STEP_RESTED_ON).")
    public Uni<Response> correctCareers(@NotNull @Valid CreditCommands.CareerCorrections command) {
        return commands.sql("career.correction", command, (work, db) -> careers.correct(command, work, db));
    }
}
