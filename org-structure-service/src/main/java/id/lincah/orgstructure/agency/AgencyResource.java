package id.lincah.orgstructure.agency;

import id.lincah.orgstructure.query.Filter;
import id.lincah.orgstructure.query.Rows;
import id.lincah.regulation.AgencyKind;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.Problem;
import id.lincah.request.TenantTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The public register of agencies. */
@Path("/api/org-structure/v1/agencies")
@Authenticated
@Tag(name = "Agencies", description = "Ministries, provinces, regencies and cities")
public class AgencyResource {
    private static final String COLUMNS = "select code, name, kind, type, parent_code from agency where ";

    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final AgencyMapper mapper;

    AgencyResource(TenantTransaction transactions, CurrentCaller caller, Cursors cursors, AgencyMapper mapper) {
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
        this.mapper = mapper;
    }

    @GET
    @Operation(summary = "List agencies by code; q finds in the name")
    public Uni<RestResponse<Page<AgencyView>>> list(
            @RestQuery String q, @RestQuery AgencyKind kind, @RestQuery Integer limit, @RestQuery String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, q, kind);
        var filter = new Filter()
                .contains("name", q)
                .and("kind = ?", kind == null ? null : kind.name())
                .and("code > ?", window.after(0));
        var sql = COLUMNS + filter.sql() + " order by code limit " + filter.value(window.fetch());
        return transactions
                .read(
                        caller.get(),
                        connection -> connection
                                .preparedQuery(sql)
                                .execute(filter.tuple())
                                .map(rows -> Rows.list(rows, AgencyResource::view)))
                .map(views -> cursors.answer(window, views, view -> List.of(view.code())));
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One agency")
    public Uni<AgencyView> one(String code) {
        return transactions.entities(
                caller.get(),
                uow -> uow.session()
                        .find(Agency.class, code)
                        .onItem()
                        .ifNull()
                        .failWith(Problem::notFound)
                        .map(mapper::view));
    }

    private static AgencyView view(Row row) {
        return new AgencyView(
                row.getString(0),
                row.getString(1),
                AgencyKind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4));
    }
}
