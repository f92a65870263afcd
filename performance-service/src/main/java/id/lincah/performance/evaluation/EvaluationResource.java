package id.lincah.performance.evaluation;

import id.lincah.performance.Roles;
import id.lincah.performance.evaluation.EvaluationCommands.GiveFeedback;
import id.lincah.performance.evaluation.EvaluationCommands.Handover;
import id.lincah.performance.evaluation.EvaluationCommands.OpenEvaluation;
import id.lincah.performance.evaluation.EvaluationCommands.RateEmployee;
import id.lincah.performance.evaluation.EvaluationCommands.ReportRealisation;
import id.lincah.request.Commands;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Acts on evaluations. */
@Path("/api/performance/v1/evaluations")
public class EvaluationResource {
    private final Commands commands;
    private final OpeningEvaluation opening;
    private final GivingFeedback feedback;
    private final ReportingRealisation reporting;
    private final RatingEmployee rating;
    private final HandingOver handingOver;

    EvaluationResource(
            Commands commands,
            OpeningEvaluation opening,
            GivingFeedback feedback,
            ReportingRealisation reporting,
            RatingEmployee rating,
            HandingOver handingOver) {
        this.commands = commands;
        this.opening = opening;
        this.feedback = feedback;
        this.reporting = reporting;
        this.rating = rating;
        this.handingOver = handingOver;
    }

    @POST
    @RolesAllowed({Roles.EMPLOYEE, Roles.RATER})
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = EvaluationView.class, responseCode = "201")
    public Uni<Response> open(@Valid @NotNull OpenEvaluation command) {
        return commands.entities("evaluation.open", command, uow -> opening.open(command, uow));
    }

    @POST
    @Path("{id}/feedback")
    @RolesAllowed({Roles.EMPLOYEE, Roles.RATER, Roles.TEAM_LEAD})
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = EvaluationView.FeedbackView.class, responseCode = "201")
    public Uni<Response> giveFeedback(UUID id, @Valid @NotNull GiveFeedback command) {
        return commands.entities("feedback.give " + id, command, uow -> feedback.give(id, command, uow));
    }

    @POST
    @Path("{id}/self-report")
    @RolesAllowed(Roles.EMPLOYEE)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = EvaluationView.class, responseCode = "200")
    public Uni<Response> report(UUID id, @Valid @NotNull ReportRealisation command) {
        return commands.entities("evaluation.report " + id, command, uow -> reporting.report(id, command, uow));
    }

    @POST
    @Path("{id}/rating")
    @RolesAllowed(Roles.RATER)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = EvaluationView.class, responseCode = "200")
    public Uni<Response> rate(UUID id, @Valid @NotNull RateEmployee command) {
        return commands.entities("evaluation.rate " + id, command, uow -> rating.rate(id, command, uow));
    }

    @POST
    @Path("{id}/delivery")
    @RolesAllowed(Roles.RATER)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = EvaluationView.class, responseCode = "200")
    public Uni<Response> deliver(UUID id, Handover command) {
        return commands.entities("evaluation.deliver " + id, command, uow -> handingOver.deliver(id, command, uow));
    }

    @POST
    @Path("{id}/acceptance")
    @RolesAllowed(Roles.EMPLOYEE)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = EvaluationView.class, responseCode = "200")
    public Uni<Response> accept(UUID id, Handover command) {
        return commands.entities("evaluation.accept " + id, command, uow -> handingOver.accept(id, command, uow));
    }
}
