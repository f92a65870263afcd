package id.lincah.orgstructure.placement;

import id.lincah.orgstructure.query.Rows;
import id.lincah.request.Commands;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Problem;
import id.lincah.request.TenantTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who holds which position from when to when. */
@Path("/api/org-structure/v1")
@Authenticated
@Tag(name = "Placements", description = "Definitive holders of positions, dated; acting holders have their own place")
public class PlacementResource {
    private static final String EXISTS = "select id from person where id = $1";

    private final TenantTransaction transactions;
    private final Commands commands;
    private final CurrentCaller caller;
    private final Appointing appointing;
    private final EndingPlacement ending;
    private final CorrectingPlacement correcting;
    private final Clock clock;

    PlacementResource(
            TenantTransaction transactions,
            Commands commands,
            CurrentCaller caller,
            Appointing appointing,
            EndingPlacement ending,
            CorrectingPlacement correcting,
            Clock clock) {
        this.transactions = transactions;
        this.commands = commands;
        this.caller = caller;
        this.appointing = appointing;
        this.ending = ending;
        this.correcting = correcting;
        this.clock = clock;
    }

    @POST
    @Path("placements")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("operator")
    @Operation(summary = "Appoint people to positions, all rows or none; days may lie in the future")
    public Uni<Response> appoint(@NotNull @Valid AppointPersons command) {
        return commands.sql(
                "placements.appoint", command, (uow, connection) -> appointing.appoint(command, uow, connection));
    }

    @POST
    @Path("placements/{id}/end")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("operator")
    @Operation(summary = "End a placement; If-Match takes the person's version. One to come is taken back")
    public Uni<Response> end(UUID id, @NotNull @Valid EndPlacement command) {
        return commands.sql(
                "placement.end:" + id, command, (uow, connection) -> ending.end(id, command, uow, connection));
    }

    @POST
    @Path("placements/{id}/corrections")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("operator")
    @Operation(summary = "Put right a placement recorded wrongly; If-Match takes the person's version")
    public Uni<Response> correct(UUID id, @NotNull @Valid CorrectPlacement command) {
        return commands.sql(
                "placement.correction:" + id,
                command,
                (uow, connection) -> correcting.correct(id, command, uow, connection));
    }

    @GET
    @Path("persons/{id}/placements")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Every position a person held or acted in, oldest first, also those to come")
    public Uni<List<PlacementView>> history(UUID id) {
        return transactions.read(
                caller.get(),
                connection -> connection
                        .preparedQuery(EXISTS)
                        .execute(Tuple.of(id))
                        .invoke(rows -> {
                            if (rows.size() == 0) {
                                throw Problem.notFound();
                            }
                        })
                        .flatMap(known -> connection
                                .preparedQuery(PlacementView.HISTORY)
                                .execute(Tuple.of(id, LocalDate.now(clock))))
                        .map(rows -> Rows.list(rows, PlacementView::of)));
    }
}
