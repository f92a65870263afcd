package id.lincah.performance.evaluation;

import id.lincah.performance.Roles;
import id.lincah.performance.people.Officials;
import id.lincah.performance.people.Relation;
import id.lincah.request.AuditEntry;
import id.lincah.request.CsvText;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Etags;
import id.lincah.request.TenantTransaction;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Reads evaluations, as much of each as the reader may see (D-30). A look at somebody else's is audited. */
@Path("/api/performance/v1/evaluations")
public class EvaluationReadingResource {
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final Evaluations evaluations;
    private final Officials officials;
    private final EvaluationDesk desk;

    EvaluationReadingResource(
            TenantTransaction transactions,
            CurrentCaller caller,
            Cursors cursors,
            Evaluations evaluations,
            Officials officials,
            EvaluationDesk desk) {
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
        this.evaluations = evaluations;
        this.officials = officials;
        this.desk = desk;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed({Roles.EMPLOYEE, Roles.RATER, Roles.TEAM_LEAD, Roles.OPERATOR, Roles.APPROVER, Roles.AUDITOR})
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = EvaluationPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public Uni<Response> list(
            @QueryParam("year") Integer year,
            @QueryParam("period") String period,
            @QueryParam("state") EvaluationState state,
            @QueryParam("person") UUID person,
            @QueryParam("unit") UUID office,
            @QueryParam("plan") UUID plan,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context HttpHeaders headers) {
        var who = caller.get();
        var filter = new EvaluationList.Filter(year, PeriodParam.read(period), state, person, office, plan);
        var window = cursors.window(who, limit, cursor, year, period, state, person, office, plan);
        // Who accepts anything gets JSON.
        var csv = !headers.getAcceptableMediaTypes().get(0).isCompatible(MediaType.APPLICATION_JSON_TYPE);
        return transactions
                .read(who, connection -> EvaluationList.read(connection, who, filter, window))
                .map(lines -> csv
                        ? Response.ok(CsvText.of(
                                        EvaluationList.COLUMNS,
                                        cursors.page(window, lines, EvaluationList.Line::sortKey).items().stream()
                                                .map(EvaluationList.Line::cells)
                                                .toList()))
                                .type(CsvText.MEDIA_TYPE)
                                .build()
                        : cursors.answer(window, lines, EvaluationList.Line::sortKey)
                                .toResponse());
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EMPLOYEE, Roles.RATER, Roles.TEAM_LEAD, Roles.OPERATOR, Roles.APPROVER, Roles.AUDITOR})
    @APIResponseSchema(value = EvaluationView.class, responseCode = "200")
    public Uni<Response> one(UUID id, @Context HttpHeaders headers) {
        var who = caller.get();
        return transactions.entities(
                who,
                uow -> evaluations
                        .require(who.agency(), id)
                        .flatMap(evaluation -> officials
                                .relation(who, evaluation.personId)
                                .flatMap(relation -> desk.view(who, evaluation, relation)
                                        .invoke(view -> auditLook(evaluation, relation, uow)))
                                .map(view -> Etags.answer(headers, view, evaluation.version))));
    }

    private static void auditLook(Evaluation evaluation, Relation relation, UnitOfWork uow) {
        if (!relation.isSelf()) {
            uow.audit(AuditEntry.of("evaluation.read", "evaluation", evaluation.id, Map.of()));
        }
    }

    /** Only names the shape of the page in the contract. */
    record EvaluationPage(List<EvaluationList.Line> items, String next) {}
}
