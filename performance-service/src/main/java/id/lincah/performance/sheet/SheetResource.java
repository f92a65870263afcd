package id.lincah.performance.sheet;

import id.lincah.performance.Roles;
import id.lincah.performance.evaluation.Period;
import id.lincah.performance.evaluation.PeriodParam;
import id.lincah.request.Commands;
import id.lincah.request.CurrentCaller;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Predicate sheets (<em>lembar predikat</em>) and the distribution of predicates in them. */
@Path("/api/performance/v1/sheets")
public class SheetResource {
    private final Commands commands;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final ReadingSheet reading;
    private final SigningSheet signing;

    SheetResource(
            Commands commands,
            TenantTransaction transactions,
            CurrentCaller caller,
            ReadingSheet reading,
            SigningSheet signing) {
        this.commands = commands;
        this.transactions = transactions;
        this.caller = caller;
        this.reading = reading;
        this.signing = signing;
    }

    @GET
    @RolesAllowed({Roles.RATER, Roles.OPERATOR, Roles.APPROVER, Roles.AUDITOR})
    public Uni<SheetView> sheet(
            @NotNull @QueryParam("unit") UUID unit,
            @NotNull @Min(2022) @Max(2100) @QueryParam("year") Integer year,
            @QueryParam("period") String period) {
        var who = caller.get();
        var asked = period == null ? Period.YEAR : PeriodParam.read(period);
        return transactions.entities(who, uow -> reading.read(who, unit, year, asked));
    }

    @POST
    @Path("signature")
    @RolesAllowed(Roles.RATER)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = SheetView.class, responseCode = "201")
    public Uni<Response> sign(@Valid @NotNull SignSheet command) {
        return commands.entities("sheet.sign", command, uow -> signing.sign(command, uow));
    }
}
