package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.query.Filter;
import id.lincah.orgstructure.query.Rows;
import id.lincah.orgstructure.unitscreening.rules.Verdict;
import id.lincah.regulation.PositionKind;
import id.lincah.request.CsvText;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.TenantTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The units of one scenario with outcome and decision. */
@Path("/api/org-structure/v1/scenarios/{id}/units")
@Authenticated
@Tag(name = "Scenarios")
public class ScenarioUnitsResource {
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final ScenarioUnitMapper mapper;

    ScenarioUnitsResource(
            TenantTransaction transactions, CurrentCaller caller, Cursors cursors, ScenarioUnitMapper mapper) {
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
        this.mapper = mapper;
    }

    /** What the list can be narrowed by. */
    public static class Wanted {
        @RestQuery
        ScenarioUnit.Decision decision;

        @RestQuery
        Verdict.Outcome outcome;

        @RestQuery
        PositionKind headKind;

        @RestQuery
        String q;

        Filter filter(UUID scenario) {
            return new Filter()
                    .and("su.scenario_id = ?", scenario)
                    .and("su.decision = ?", name(decision))
                    .and("su.outcome = ?", name(outcome))
                    .and("su.head_kind = ?", name(headKind))
                    .contains("su.name", q);
        }

        private static String name(Enum<?> value) {
            return value == null ? null : value.name();
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Units of a scenario, by code")
    public Uni<Response> list(UUID id, @BeanParam Wanted wanted, @RestQuery Integer limit, @RestQuery String cursor) {
        var window =
                cursors.window(caller.get(), limit, cursor, wanted.decision, wanted.outcome, wanted.headKind, wanted.q);
        var filter = wanted.filter(id).and("su.code > ?", window.after(0));
        return read(id, filter, window.fetch())
                .map(views -> cursors.answer(window, views, view -> List.of(view.code())));
    }

    @GET
    // Only for whoever asks for it: "*/*" means JSON.
    @Produces("text/csv;qs=0.5")
    @Operation(summary = "The same units as CSV, all of them")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> csv(UUID id, @BeanParam Wanted wanted) {
        return read(id, wanted.filter(id), Integer.MAX_VALUE)
                .map(views -> CsvText.of(
                        ScenarioUnitView.CSV,
                        views.stream().map(ScenarioUnitView::cells).toList()))
                .map(csv -> Response.ok(csv, CsvText.MEDIA_TYPE).build());
    }

    private Uni<List<ScenarioUnitView>> read(UUID id, Filter filter, int most) {
        return transactions.read(
                caller.get(),
                connection -> ScenarioRows.one(id, connection).flatMap(found -> select(filter, most, connection)));
    }

    private Uni<List<ScenarioUnitView>> select(Filter filter, int most, SqlConnection connection) {
        var sql = "select " + ScenarioUnit.COLUMNS + ScenarioUnit.FROM + "where " + filter.sql()
                + " order by su.code limit " + filter.value(most);
        return connection
                .preparedQuery(sql)
                .execute(filter.tuple())
                .map(rows -> Rows.list(rows, row -> mapper.view(ScenarioUnit.of(row))));
    }
}
