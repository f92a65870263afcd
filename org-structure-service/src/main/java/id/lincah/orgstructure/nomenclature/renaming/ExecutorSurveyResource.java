package id.lincah.orgstructure.nomenclature.renaming;

import id.lincah.orgstructure.query.Filter;
import id.lincah.orgstructure.query.Rows;
import id.lincah.regulation.RuleBook;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Commands;
import id.lincah.request.CsvAnswer;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.Problem;
import id.lincah.request.TenantTransaction;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The ministry's preview over all agencies: numbers only; each agency renames for itself. */
@Path("/api/org-structure/v1/executor-surveys")
@RolesAllowed("validator")
@Tag(name = "Executor renamings")
public class ExecutorSurveyResource {
    private static final String START = """
            insert into executor_survey (agency_id, effective_on, state, rule_set, created_by, total)
            values ($1, $2, 'CLASSIFYING', $3, $4, (select count(*) from agency))
            returning id, effective_on, state, total, done, rule_set
            """;
    private static final String ONE = "select " + SurveyView.COLUMNS + "from executor_survey s where s.id = $1";

    private final Commands commands;
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final RuleBook book;

    ExecutorSurveyResource(
            Commands commands, TenantTransaction transactions, CurrentCaller caller, Cursors cursors, RuleBook book) {
        this.commands = commands;
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
        this.book = book;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = SurveyView.class, responseCode = "202")
    @Operation(summary = "Look over all agencies, in the background")
    public Uni<Response> start(@NotNull @Valid StartSurvey command) {
        return commands.sql(
                "executor-survey.start",
                command,
                (uow, connection) -> connection
                        .preparedQuery(START)
                        .execute(row(command, uow))
                        .map(rows -> SurveyView.of(rows.iterator().next()))
                        .map(view -> {
                            uow.audit(AuditEntry.of(
                                    "executor-survey.started",
                                    "executor-survey",
                                    view.id(),
                                    Map.of("effectiveOn", view.effectiveOn().toString())));
                            return new Answer(202, view, null, "/api/org-structure/v1/executor-surveys/" + view.id());
                        }));
    }

    private Tuple row(StartSurvey command, UnitOfWork uow) {
        var ruleSet = book.ruleSet().id() + " " + book.ruleSet().version();
        return Tuple.of(
                uow.caller().agency(),
                command.effectiveOn(),
                ruleSet,
                uow.caller().account());
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "How far it has come")
    public Uni<SurveyView> one(UUID id) {
        return transactions.read(caller.get(), connection -> find(id, connection));
    }

    @GET
    @Path("{id}/agencies")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The numbers of each agency that has executors")
    public Uni<RestResponse<Page<SurveyAgencyView>>> agencies(
            UUID id, @RestQuery Integer limit, @RestQuery String cursor) {
        var window = cursors.window(caller.get(), limit, cursor);
        return read(id, filter(id).after("c.of_agency", window.after()), window.fetch())
                .map(views -> cursors.answer(window, views, view -> List.of(view.agency())));
    }

    @GET
    @Path("{id}/agencies")
    // Only for whoever asks for it: "*/*" means JSON.
    @Produces("text/csv;qs=0.5")
    @Operation(description = "As text/csv, of all agencies.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> agenciesCsv(UUID id) {
        return read(id, filter(id), Integer.MAX_VALUE).map(CsvAnswer.of(SurveyAgencyView.CSV, SurveyAgencyView::cells));
    }

    private static Filter filter(UUID id) {
        return new Filter().and("c.survey_id = ?", id);
    }

    private static Uni<SurveyView> find(UUID id, SqlConnection connection) {
        return connection
                .preparedQuery(ONE)
                .execute(Tuple.of(id))
                .map(rows ->
                        Rows.list(rows, SurveyView::of).stream().findFirst().orElseThrow(Problem::notFound));
    }

    private Uni<List<SurveyAgencyView>> read(UUID id, Filter filter, int most) {
        var sql = SurveyAgencyView.QUERY + filter.sql() + " group by 1, 2 order by 1 limit " + filter.value(most);
        return transactions.read(
                caller.get(),
                connection -> find(id, connection)
                        .flatMap(found -> connection.preparedQuery(sql).execute(filter.tuple()))
                        .map(rows -> Rows.list(rows, SurveyAgencyView::of)));
    }
}
