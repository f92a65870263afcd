package id.lincah.equivalation.income;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What an operator records about incomes. */
@Path("/api/equivalation/v1/incomes")
@RolesAllowed("operator")
public class IncomeCommandResource {
    private final Commands commands;
    private final EnteringIncomes entering;

    IncomeCommandResource(Commands commands, EnteringIncomes entering) {
        this.commands = commands;
        this.entering = entering;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = EnteringIncomes.Entered.class, responseCode = "200")
    @Operation(
            summary = "Enter components of income",
            description = "Up to 5,000 in one command, all or none; each reviews the top-up of its person (INC-05).")
    public Uni<Response> enter(@NotNull @Valid EnterIncomes command) {
        return commands.sql("incomes", command, (work, db) -> entering.enter(command, work, db));
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = EnteringIncomes.Entered.class, responseCode = "200")
    @Operation(
            summary = "Enter components of income from a file",
            description = "One faulty row and nothing is stored; every fault is named with its row and column.")
    public Uni<Response> load(
            @NotNull
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            examples =
                                                    @ExampleObject(
                                                            name = "incomes",
                                                            value =
                                                                    "nip,side,component,valid_from,monthly_rupiah,document_number\n197505102000031001,AFTER,REGIONAL_INCOME,2022-01-01,4200000,Pergub 5/2022\n")))
                    byte[] file) {
        return commands.sql("incomes.import", file, (work, db) -> entering.load(file, work, db));
    }
}
