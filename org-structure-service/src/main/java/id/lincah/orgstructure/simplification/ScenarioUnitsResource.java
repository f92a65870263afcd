package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.query.Filter;
import id.lincah.orgstructure.query.Rows;
import id.lincah.orgstructure.unitscreening.rules.KeptSetting;
import id.lincah.orgstructure.unitscreening.rules.SettingProposals;
import id.lincah.orgstructure.unitscreening.rules.Verdict;
import id.lincah.regulation.Language;
import id.lincah.regulation.PositionKind;
import id.lincah.request.CsvText;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
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

    /** What the list can be sorted by. */
    public enum Order {
        CODE,
        NAME
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
        String type;

        @RestQuery
        KeptSetting proposedSetting;

        @RestQuery
        Boolean remarked;

        @RestQuery
        String q;

        @RestQuery
        Order sort;

        String column() {
            return sort == Order.NAME ? "su.name, su.code" : "su.code";
        }

        List<String> key(ScenarioUnitView view) {
            return sort == Order.NAME ? List.of(view.name(), view.code()) : List.of(view.code());
        }

        Object[] parts() {
            return new Object[] {decision, outcome, headKind, type, proposedSetting, remarked, q, sort};
        }

        Filter filter(UUID scenario) {
            return new Filter()
                    .and("su.scenario_id = ?", scenario)
                    .and("su.decision = ?", name(decision))
                    .and("su.outcome = ?", name(outcome))
                    .and("su.head_kind = ?", name(headKind))
                    .and("su.type = ?", type)
                    .and("su.proposed_setting = ?", name(proposedSetting))
                    .andIf(Boolean.TRUE.equals(remarked), "rr.remark is not null")
                    .andIf(Boolean.FALSE.equals(remarked), "rr.remark is null")
                    .contains("(su.name || ' ' || su.code)", q);
        }

        private static String name(Enum<?> value) {
            return value == null ? null : value.name();
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Units of a scenario, by code")
    public Uni<Response> list(UUID id, @BeanParam Wanted wanted, @RestQuery Integer limit, @RestQuery String cursor) {
        var window = cursors.window(caller.get(), limit, cursor, wanted.parts());
        var filter = wanted.filter(id).after(wanted.column(), window.after());
        return read(id, filter, wanted.column(), window.fetch())
                .map(views -> cursors.answer(window, views, wanted::key));
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
        return read(id, wanted.filter(id), wanted.column(), Integer.MAX_VALUE)
                .map(views -> CsvText.of(
                        ScenarioUnitView.CSV,
                        views.stream().map(ScenarioUnitView::cells).toList()))
                .map(csv -> Response.ok(csv, CsvText.MEDIA_TYPE).build());
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
