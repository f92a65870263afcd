package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.query.Filter;
import id.lincah.orgstructure.query.Rows;
import id.lincah.orgstructure.unitscreening.rules.SettingProposals;
import id.lincah.regulation.Language;
import id.lincah.request.CsvAnswer;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
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
import org.jboss.resteasy.reactive.RestResponse;

/** The units of one scenario with outcome and decision. */
@Path("/api/org-structure/v1/scenarios/{id}/units")
@Authenticated
@Tag(name = "Scenarios")
public class ScenarioUnitsResource {
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final ScenarioUnitMapper mapper;
    private final SettingProposals proposals;

    ScenarioUnitsResource(
            TenantTransaction transactions,
            CurrentCaller caller,
            Cursors cursors,
            ScenarioUnitMapper mapper,
            SettingProposals proposals) {
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
        this.mapper = mapper;
        this.proposals = proposals;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Units of a scenario, by code")
    public Uni<RestResponse<Page<ScenarioUnitView>>> list(
            UUID id, @BeanParam WantedScenarioUnits wanted, @RestQuery Integer limit, @RestQuery String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, wanted.parts());
        var filter = wanted.filter(id).after(wanted.column(), window.after());
        return read(id, filter, wanted.column(), window.fetch())
                .map(views -> cursors.answer(window, views, wanted::key));
    }

    @GET
    // Only for whoever asks for it: "*/*" means JSON.
    @Produces("text/csv;qs=0.5")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> csv(UUID id, @BeanParam WantedScenarioUnits wanted) {
        return read(id, wanted.filter(id), wanted.column(), Integer.MAX_VALUE)
                .map(CsvAnswer.of(ScenarioUnitView.CSV, ScenarioUnitView::cells));
    }

    private Uni<List<ScenarioUnitView>> read(UUID id, Filter filter, String order, int most) {
        var language = caller.get().language();
        var sql = "select " + ScenarioUnit.COLUMNS + ", rr.remark, rr.mended " + ScenarioUnit.FROM + RowRemarks.LATEST
                + "where " + filter.sql() + " order by " + order + " limit " + filter.value(most);
        return transactions.read(
                caller.get(),
                connection -> ScenarioRows.one(id, connection)
                        .flatMap(found -> connection.preparedQuery(sql).execute(filter.tuple()))
                        .map(rows -> Rows.list(rows, row -> view(row, language))));
    }

    private ScenarioUnitView view(Row row, Language language) {
        var unit = ScenarioUnit.of(row);
        var reason = unit.proposalRow() == null
                ? null
                : proposals
                        .byRow(unit.proposalRow())
                        .map(each -> each.reason(language))
                        .orElse(null);
        return mapper.view(unit, reason, row.getString("remark"), row.getBoolean("mended"));
    }
}
