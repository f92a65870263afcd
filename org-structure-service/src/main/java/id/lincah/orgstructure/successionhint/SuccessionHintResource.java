package id.lincah.orgstructure.successionhint;

import id.lincah.orgstructure.query.Rows;
import id.lincah.orgstructure.query.Scope;
import id.lincah.request.CsvText;
import id.lincah.request.CurrentCaller;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Old and new units side by side, as lists without dates carry them. */
@Path("/api/org-structure/v1/units/succession-hints")
@RolesAllowed({"operator", "approver", "auditor", "validator", "home-affairs"})
@Tag(name = "Units")
public class SuccessionHintResource {
    /** All hints of one structure; there are few. */
    public record Hints(String agency, LocalDate asOf, List<SuccessionHint> items) {}

    private static final String UNITS = """
            select i.code, p.code, u.name, u.type, coalesce(n.children, 0)
            from unit_period u
            join unit i on i.id = u.unit_id
            left join unit p on p.id = u.parent_id
            left join (select parent_id, count(*)::int as children from unit_period
                       where agency_id = $1 and valid_from <= $2::date and (valid_to is null or valid_to > $2::date) group by parent_id) n on n.parent_id = u.unit_id
            where u.agency_id = $1 and u.valid_from <= $2::date and (u.valid_to is null or u.valid_to > $2::date)
            order by i.code
            """;

    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Clock clock;
    private final Vertx vertx;

    SuccessionHintResource(TenantTransaction transactions, CurrentCaller caller, Clock clock, Vertx vertx) {
        this.transactions = transactions;
        this.caller = caller;
        this.clock = clock;
        this.vertx = vertx;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Units that look like the old and the new name of the same work",
            description = "For lists in which a merger, a split or a new name left old and new units side by side."
                    + " Correct the beginning of the successors, then merge, split or abolish on the true day.")
    public Uni<Hints> hints(@RestQuery LocalDate asOf, @RestQuery String agency) {
        var day = asOf == null ? LocalDate.now(clock) : asOf;
        var of = Scope.oneAgency(caller.get(), agency);
        return transactions
                .read(
                        caller.get(),
                        connection -> connection
                                .preparedQuery(UNITS)
                                .execute(Tuple.of(of, day))
                                .map(rows -> Rows.list(rows, SuccessionHintResource::unit)))
                .flatMap(units -> vertx.executeBlocking(() -> new Hints(of, day, SuccessionSearch.in(units))));
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> csv(@RestQuery LocalDate asOf, @RestQuery String agency) {
        return hints(asOf, agency).map(hints -> {
            var rows = IntStream.range(0, hints.items().size())
                    .boxed()
                    .flatMap(i -> hints.items().get(i).rows(i + 1))
                    .toList();
            return Response.ok(CsvText.of(SuccessionHint.CSV, rows), CsvText.MEDIA_TYPE)
                    .build();
        });
    }

    private static NamedUnit unit(Row row) {
        return new NamedUnit(row.getString(0), row.getString(1), row.getString(2), row.getString(3), row.getInteger(4));
    }
}
