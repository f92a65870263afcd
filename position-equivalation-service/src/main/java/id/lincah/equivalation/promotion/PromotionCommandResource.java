package id.lincah.equivalation.promotion;

import id.lincah.equivalation.credit.CreditEntered;
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

/** Promotions as they are decreed, and the tests a level demands. */
@Path("/api/equivalation/v1/credit-accounts")
public class PromotionCommandResource {
    private final Commands commands;
    private final PromotingLevels levels;
    private final PromotingGrades grades;
    private final RecordingTests tests;

    PromotionCommandResource(Commands commands, PromotingLevels levels, PromotingGrades grades, RecordingTests tests) {
        this.commands = commands;
        this.levels = levels;
        this.grades = grades;
        this.tests = tests;
    }

    @POST
    @Path("/level-promotions")
    @RolesAllowed("approver")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = CreditEntered.class, responseCode = "200")
    @Operation(
            summary = "Promotes to the next level; all of the lines or none",
            description = "Every condition is asked of the stored account on that day, the places open included.")
    public Uni<Response> promoteLevels(@NotNull @Valid PromotionCommands.Levels command) {
        return commands.sql("career.levels", command, (work, db) -> levels.promote(command, work, db));
    }

    @POST
    @Path("/grade-promotions")
    @RolesAllowed("approver")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = CreditEntered.class, responseCode = "200")
    @Operation(
            summary = "Promotes to the next grade; all of the lines or none",
            description = "Every condition is asked of the stored account on that day, which must be a fixed one.")
    public Uni<Response> promoteGrades(@NotNull @Valid PromotionCommands.Grades command) {
        return commands.sql("career.grades", command, (work, db) -> grades.promote(command, work, db));
    }

    @POST
    @Path("/competence-tests")
    @RolesAllowed("operator")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = CreditEntered.class, responseCode = "200")
    @Operation(summary = "Records competence tests that were passed; all of the lines or none")
    public Uni<Response> recordTests(@NotNull @Valid PromotionCommands.Tests command) {
        return commands.sql("career.tests", command, (work, db) -> tests.record(command, work, db));
    }
}
