package id.lincah.performance.plan;

import id.lincah.performance.Roles;
import id.lincah.performance.evaluation.Access;
import id.lincah.performance.people.Officials;
import id.lincah.performance.people.Relation;
import id.lincah.request.Caller;
import id.lincah.request.CsvText;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Etags;
import id.lincah.request.Problem;
import id.lincah.request.TenantTransaction;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Reads performance plans: one's own, those one rates, or all of the agency for its personnel unit and auditor. */
@Path("/api/performance/v1/plans")
public class PlanReadingResource {
    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final Plans plans;
    private final Officials officials;
    private final PlanMapper mapper;

    PlanReadingResource(
            TenantTransaction transactions,
            CurrentCaller caller,
            Cursors cursors,
            Plans plans,
            Officials officials,
            PlanMapper mapper) {
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
        this.plans = plans;
        this.officials = officials;
        this.mapper = mapper;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed({Roles.EMPLOYEE, Roles.RATER, Roles.OPERATOR, Roles.APPROVER, Roles.AUDITOR})
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PlanPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public Uni<Response> list(
            @QueryParam("year") Integer year,
            @QueryParam("state") PlanState state,
            @QueryParam("person") UUID person,
            @QueryParam("unit") UUID unit,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context HttpHeaders headers) {
        var who = caller.get();
        var window = cursors.window(who, limit, cursor, year, state, person, unit);
        // Who accepts anything gets JSON.
        var csv = !headers.getAcceptableMediaTypes().get(0).isCompatible(MediaType.APPLICATION_JSON_TYPE);
        return transactions
                .read(who, c -> PlanList.read(c, who, new PlanList.Filter(year, state, person, unit), window))
                .map(lines -> csv
                        ? Response.ok(CsvText.of(
                                        PlanList.COLUMNS,
                                        cursors.page(window, lines, PlanList.Line::sortKey).items().stream()
                                                .map(PlanList.Line::cells)
                                                .toList()))
                                .type(CsvText.MEDIA_TYPE)
                                .build()
                        : cursors.answer(window, lines, PlanList.Line::sortKey).toResponse());
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EMPLOYEE, Roles.RATER, Roles.OPERATOR, Roles.APPROVER, Roles.AUDITOR})
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Uni<Response> one(UUID id, @Context HttpHeaders headers) {
        var who = caller.get();
        return transactions.entities(
                who,
                uow -> plans.require(who.agency(), id)
                        .flatMap(plan -> officials.relation(who, plan.personId).map(relation -> {
                            if (!mayRead(who, plan, relation)) {
                                throw Problem.forbidden("NOT_YOUR_PLAN");
                            }
                            return Etags.answer(headers, mapper.view(plan, relation), plan.version);
                        })));
    }

    private static boolean mayRead(Caller who, Plan plan, Relation relation) {
        var recorded = relation.me() != null && relation.me().personId.equals(plan.raterId);
        return Access.readsAll(who) || recorded || relation.isSelf() || relation.isRater() || relation.isSuperior();
    }

    /** Only names the shape of the page in the contract. */
    record PlanPage(List<PlanList.Line> items, String next) {}
}
