package id.lincah.performance.plan;

import id.lincah.performance.Roles;
import id.lincah.performance.plan.PlanCommands.AgreePlan;
import id.lincah.performance.plan.PlanCommands.DraftPlan;
import id.lincah.performance.plan.PlanCommands.FixPlan;
import id.lincah.performance.plan.PlanCommands.RedraftPlan;
import id.lincah.performance.plan.PlanCommands.ReturnPlan;
import id.lincah.performance.plan.PlanCommands.RevisePlan;
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

/** Acts on performance plans (SKP). */
@Path("/api/performance/v1/plans")
public class PlanResource {
    private final Commands commands;
    private final DraftingPlan drafting;
    private final AgreeingPlan agreeing;
    private final FixingPlan fixing;

    PlanResource(Commands commands, DraftingPlan drafting, AgreeingPlan agreeing, FixingPlan fixing) {
        this.commands = commands;
        this.drafting = drafting;
        this.agreeing = agreeing;
        this.fixing = fixing;
    }

    @POST
    @RolesAllowed({Roles.EMPLOYEE, Roles.OPERATOR})
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    public Uni<Response> draft(@Valid @NotNull DraftPlan command) {
        return commands.entities("plan.draft", command, uow -> drafting.draft(command, uow));
    }

    @POST
    @Path("{id}/redraft")
    @RolesAllowed(Roles.EMPLOYEE)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Uni<Response> redraft(UUID id, @Valid @NotNull RedraftPlan command) {
        return commands.entities("plan.redraft " + id, command, uow -> agreeing.redraft(id, command, uow));
    }

    @POST
    @Path("{id}/submission")
    @RolesAllowed(Roles.EMPLOYEE)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Uni<Response> submit(UUID id) {
        return commands.entities("plan.submit " + id, null, uow -> agreeing.submit(id, uow));
    }

    @POST
    @Path("{id}/return")
    @RolesAllowed(Roles.RATER)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Uni<Response> giveBack(UUID id, @Valid @NotNull ReturnPlan command) {
        return commands.entities("plan.return " + id, command, uow -> agreeing.giveBack(id, command, uow));
    }

    @POST
    @Path("{id}/agreement")
    @RolesAllowed(Roles.RATER)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Uni<Response> agree(UUID id, @Valid @NotNull AgreePlan command) {
        return commands.entities("plan.agree " + id, command, uow -> agreeing.agree(id, command, uow));
    }

    @POST
    @Path("{id}/fixing")
    @RolesAllowed(Roles.RATER)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Uni<Response> fix(UUID id, @Valid @NotNull FixPlan command) {
        return commands.entities("plan.fix " + id, command, uow -> fixing.fix(id, command, uow));
    }

    @POST
    @Path("{id}/revision")
    @RolesAllowed(Roles.RATER)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Uni<Response> revise(UUID id, @Valid @NotNull RevisePlan command) {
        return commands.entities("plan.revise " + id, command, uow -> agreeing.revise(id, command, uow));
    }
}
