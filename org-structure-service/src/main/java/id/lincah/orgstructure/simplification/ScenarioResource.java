package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.query.Filter;
import id.lincah.orgstructure.query.Rows;
import id.lincah.orgstructure.query.Scope;
import id.lincah.orgstructure.reduction.rules.ReductionRules;
import id.lincah.regulation.RuleBook;
import id.lincah.request.Commands;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Etags;
import id.lincah.request.FindingView;
import id.lincah.request.Page;
import id.lincah.request.TenantTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Simplification scenarios: begin, list, look at. */
@Path("/api/org-structure/v1/scenarios")
@Authenticated
@Tag(name = "Scenarios", description = "Simplification of an agency's structure, from draft to decree")
public class ScenarioResource {
    /** A list that has no pages: all of it belongs to one scenario. */
    public record Items<T>(List<T> items) {}

    private final Commands commands;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final StartingScenario starting;
    private final Completeness completeness;
    private final ReductionRules reductionRules;
    private final RuleBook book;

    ScenarioResource(
            Commands commands,
            TenantTransaction transactions,
            CurrentCaller caller,
            Cursors cursors,
            StartingScenario starting,
            Completeness completeness,
            ReductionRules reductionRules,
            RuleBook book) {
        this.commands = commands;
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
        this.starting = starting;
        this.completeness = completeness;
        this.reductionRules = reductionRules;
        this.book = book;
    }

    @POST
    @RolesAllowed("operator")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ScenarioView.class, responseCode = "201")
    @Operation(summary = "Begin a scenario as a draft")
    public Uni<Response> start(@NotNull @Valid StartScenario command) {
        return commands.sql("scenario.start", command, (uow, connection) -> starting.start(command, uow, connection));
    }

    @GET
    @Operation(summary = "List scenarios, newest first")
    public Uni<RestResponse<Page<ScenarioView>>> list(
            @RestQuery ScenarioState state,
            @RestQuery String agency,
            @RestQuery Integer limit,
            @RestQuery String cursor) {
        var scope = Scope.agency(caller.get(), agency);
        var window = cursors.window(caller.get(), limit, cursor, scope, state);
        var filter = new Filter()
                .and("s.agency_id = ?", scope)
                .and("s.state = ?", state == null ? null : state.name())
                .and("s.id < ?", window.isFirst() ? null : UUID.fromString(window.after(0)));
        var sql = "select " + ScenarioRows.COLUMNS + ScenarioRows.FROM + "where " + filter.sql()
                + " order by s.id desc limit " + filter.value(window.fetch());
        return transactions
                .read(
                        caller.get(),
                        connection -> connection
                                .preparedQuery(sql)
                                .execute(filter.tuple())
                                .map(rows -> Rows.list(rows, row -> ScenarioView.of(ScenarioRows.scenario(row)))))
                .map(views ->
                        cursors.answer(window, views, view -> List.of(view.id().toString())));
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ScenarioView.class, responseCode = "200")
    @Operation(summary = "One scenario; its ETag is the version the acts ask for")
    public Uni<Response> one(UUID id, @Context HttpHeaders headers) {
        return transactions
                .read(caller.get(), connection -> ScenarioRows.one(id, connection))
                .map(scenario -> Etags.answer(headers, ScenarioView.of(scenario), scenario.version));
    }

    @GET
    @Path("{id}/findings")
    @Operation(summary = "What the scenario still lacks before it can be mapped")
    public Uni<Items<FindingView>> findings(UUID id) {
        var language = caller.get().language();
        return transactions
                .read(
                        caller.get(),
                        connection -> ScenarioRows.one(id, connection)
                                .flatMap(scenario -> completeness.findings(scenario, connection)))
                .map(findings -> new Items<>(FindingView.of(findings, book, language)));
    }

    @GET
    @Path("{id}/reductions")
    @Operation(summary = "Positions before, after and removed, per level, with the rate")
    public Uni<Items<ReductionView>> reductions(UUID id) {
        return transactions
                .read(
                        caller.get(),
                        connection ->
                                ScenarioRows.one(id, connection).flatMap(scenario -> ScenarioUnit.all(id, connection)))
                .map(units -> new Items<>(ReductionView.of(units, reductionRules)));
    }
}
