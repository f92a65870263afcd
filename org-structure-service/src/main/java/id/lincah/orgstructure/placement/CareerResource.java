package id.lincah.orgstructure.placement;

import id.lincah.orgstructure.query.Rows;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Problem;
import id.lincah.request.TenantTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A person's way through the positions. */
@Path("/api/org-structure/v1/persons")
@Authenticated
@Tag(name = "Persons")
public class CareerResource {
    private static final String EXISTS = "select id from person where id = $1";

    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Clock clock;

    CareerResource(TenantTransaction transactions, CurrentCaller caller, Clock clock) {
        this.transactions = transactions;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("{id}/placements")
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
