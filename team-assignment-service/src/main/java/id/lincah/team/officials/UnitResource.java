package id.lincah.team.officials;

import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import id.lincah.request.Window;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The units that may own a target (local copy), with the official who now is their Level 2. */
@Path("/api/teams/v1/units")
@RolesAllowed({"rater", "employee", "team-lead", "approver", "operator", "auditor", "validator", "home-affairs"})
public class UnitResource {
    private static final String SQL = """
            select u.id, u.agency_id, u.code, u.name, u.type, u.parent_id, u.office_id, u.echelon, head_of(u.id, null) as head_id
              from unit u
             where ($1::text is null or u.agency_id = $1)
               and ($2::text is null or strpos(lower(u.code || ' ' || u.name), lower($2)) > 0)
               and ($3::uuid is null or u.parent_id = $3)
               and ($4::text is null or (u.code, u.id) > ($4, $5::uuid))
               and u.abolished_on is null
             order by u.code, u.id limit $6""";

    private final CurrentCaller caller;
    private final Cursors cursors;
    private final TenantTransaction transactions;

    UnitResource(CurrentCaller caller, Cursors cursors, TenantTransaction transactions) {
        this.caller = caller;
        this.cursors = cursors;
        this.transactions = transactions;
    }

    /** One unit. @param headId Level 2 over the unit: its head, or the nearest head above; null when there is none */
    public record UnitView(
            UUID id,
            String agency,
            String code,
            String name,
            String type,
            UUID parentId,
            UUID officeId,
            String echelon,
            UUID headId) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Living units by code")
    public Uni<RestResponse<Page<UnitView>>> list(
            @QueryParam("agency") String agency,
            @QueryParam("q") String q,
            @QueryParam("parent") UUID parent,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        var me = caller.get();
        var owner = ReadableAgency.of(me, agency);
        var window = cursors.window(me, limit, cursor, owner, q, parent);
        return transactions
                .read(me, c -> read(c, owner, q, parent, window))
                .map(rows -> cursors.answer(
                        window, rows, row -> List.of(row.code(), row.id().toString())));
    }

    private static Uni<List<UnitView>> read(SqlConnection c, String agency, String q, UUID parent, Window window) {
        var parameters = Tuple.tuple()
                .addString(agency)
                .addString(q)
                .addUUID(parent)
                .addString(window.after(0))
                .addUUID(window.isFirst() ? null : UUID.fromString(window.after(1)))
                .addInteger(window.fetch());
        return c.preparedQuery(SQL)
                .execute(parameters)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(UnitResource::view)
                        .toList());
    }

    private static UnitView view(Row row) {
        return new UnitView(
                row.getUUID("id"),
                row.getString("agency_id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("type"),
                row.getUUID("parent_id"),
                row.getUUID("office_id"),
                row.getString("echelon"),
                row.getUUID("head_id"));
    }
}
