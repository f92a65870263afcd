package id.lincah.equivalation.equivalationcase;

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

/** What an operator does with cases, always in bulk. */
@Path("/api/equivalation/v1/cases")
@RolesAllowed("operator")
public class CaseCommandResource {
    private final Commands commands;
    private final MappingCases mapping;
    private final MappingCasesAutomatically automatic;
    private final AligningCases aligning;

    CaseCommandResource(
            Commands commands, MappingCases mapping, MappingCasesAutomatically automatic, AligningCases aligning) {
        this.commands = commands;
        this.mapping = mapping;
        this.automatic = automatic;
        this.aligning = aligning;
    }

    @POST
    @Path("/mapping")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = MappingCases.Mapped.class, responseCode = "200")
    @Operation(summary = "Set the functional position of cases; all of the lines or none")
    public Uni<Response> map(@NotNull @Valid MapCases command) {
        return commands.sql("cases.mapping", command, (work, db) -> mapping.map(command, work, db));
    }

    @POST
    @Path("/automatic-mapping")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = MappingCasesAutomatically.Suggested.class, responseCode = "200")
    @Operation(summary = "Map every case that nobody decided to what is suggested first")
    public Uni<Response> mapAutomatically(@NotNull @Valid MappingCasesAutomatically.MapAutomatically command) {
        return commands.sql("cases.automatic-mapping", command, (work, db) -> automatic.map(command, work, db));
    }

    @POST
    @Path("/alignment")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = AligningCases.Aligned.class, responseCode = "200")
    @Operation(summary = "Judge all mapped cases on a day, with credit and income")
    public Uni<Response> align(@NotNull @Valid AlignCases command) {
        return commands.sql("cases.alignment", command, (work, db) -> aligning.align(command, work, db));
    }
}
