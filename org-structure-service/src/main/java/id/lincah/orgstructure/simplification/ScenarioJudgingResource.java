package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.simplification.ScenarioActs.Work;
import id.lincah.orgstructure.simplification.rules.SimplificationRules;
import id.lincah.request.Caller;
import id.lincah.request.Problem;
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
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the ministries do with a proposed scenario. Each act needs If-Match and Idempotency-Key. */
@Path("/api/org-structure/v1/scenarios/{id}")
@Tag(name = "Scenarios")
public class ScenarioJudgingResource {
    private final ScenarioActs acts;
    private final SimplificationRules rules;

    ScenarioJudgingResource(ScenarioActs acts, SimplificationRules rules) {
        this.acts = acts;
        this.rules = rules;
    }

    @POST
    @Path("validation")
    @RolesAllowed("validator")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ScenarioView.class, responseCode = "200")
    @Operation(summary = "The ministry finds the proposal in order")
    public Uni<Response> validate(UUID id) {
        return judge(id, ScenarioAct.VALIDATION, Scenario::validate);
    }

    @POST
    @Path("return")
    @RolesAllowed({"validator", "home-affairs"})
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ScenarioView.class, responseCode = "200")
    @Operation(summary = "Give the proposal back with remarks, also on single units")
    public Uni<Response> giveBack(UUID id, @NotNull @Valid ReturnScenario command) {
        return acts.examiner(id, ScenarioAct.RETURN, command, command.remarks(), (scenario, uow, connection) -> {
            scenario.giveBack(command.remarks());
            return RowRemarks.keep(scenario, command.remarksOfRows(), connection)
                    .call(() -> ReturnedRows.keep(scenario.id, connection));
        });
    }

    @POST
    @Path("approval")
    @RolesAllowed({"validator", "home-affairs"})
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ScenarioView.class, responseCode = "200")
    @Operation(summary = "Approve: home affairs for a region, the ministry itself for a central agency")
    public Uni<Response> approve(UUID id) {
        return judge(id, ScenarioAct.APPROVAL, Scenario::approve);
    }

    /** R25-07 speaks first. */
    private Uni<Response> judge(UUID id, ScenarioAct act, BiConsumer<Scenario, Caller> work) {
        return acts.examiner(id, act, null, null, Work.alone((scenario, uow) -> {
            rules.judging(scenario.judgedBy(uow.caller(), act)).stream()
                    .findFirst()
                    .ifPresent(refusal -> {
                        throw Problem.forbidden(refusal.code());
                    });
            work.accept(scenario, uow.caller());
        }));
    }
}
