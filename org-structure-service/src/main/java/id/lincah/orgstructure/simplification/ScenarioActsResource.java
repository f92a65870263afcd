package id.lincah.orgstructure.simplification;

import id.lincah.orgstructure.simplification.ScenarioActs.Work;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The agency's legal acts on a scenario, in the order of the law. Each needs If-Match and Idempotency-Key. */
@Path("/api/org-structure/v1/scenarios/{id}")
@Tag(name = "Scenarios")
public class ScenarioActsResource {
    private final ScenarioActs acts;
    private final Screening screening;
    private final DecidingUnits deciding;
    private final Completeness completeness;
    private final Enacting enacting;
    private final Revoking revoking;

    ScenarioActsResource(
            ScenarioActs acts,
            Screening screening,
            DecidingUnits deciding,
            Completeness completeness,
            Enacting enacting,
            Revoking revoking) {
        this.acts = acts;
        this.screening = screening;
        this.deciding = deciding;
        this.completeness = completeness;
        this.enacting = enacting;
        this.revoking = revoking;
    }

    @POST
    @Path("screening")
    @RolesAllowed("operator")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ScenarioView.class, responseCode = "200")
    @Operation(summary = "Screen every unit by the rules: DRAFT to IDENTIFIED")
    public Uni<Response> screen(UUID id) {
        return acts.owner(id, ScenarioAct.SCREENING, null, screening::screen);
    }

    @POST
    @Path("decisions")
    @RolesAllowed("operator")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ScenarioView.class, responseCode = "200")
    @Operation(summary = "Decide on up to 5,000 units at once; every faulty row is named and then nothing is stored")
    public Uni<Response> decide(UUID id, @NotNull @Valid DecideUnits command) {
        return acts.owner(
                id,
                ScenarioAct.DECISIONS,
                command,
                (scenario, uow, connection) -> deciding.decide(scenario, command, uow, connection));
    }

    @POST
    @Path("mapping")
    @RolesAllowed("operator")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ScenarioView.class, responseCode = "200")
    @Operation(summary = "Close the decisions: refused with every finding until nothing is missing")
    public Uni<Response> map(UUID id) {
        return acts.owner(id, ScenarioAct.MAPPING, null, completeness::map);
    }

    @POST
    @Path("proposal")
    @RolesAllowed("approver")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ScenarioView.class, responseCode = "200")
    @Operation(summary = "Propose the scenario to the ministries")
    public Uni<Response> propose(UUID id) {
        return acts.owner(id, ScenarioAct.PROPOSAL, null, completeness::propose);
    }

    @POST
    @Path("regulation")
    @RolesAllowed("approver")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ScenarioView.class, responseCode = "200")
    @Operation(summary = "Record the regulation on the organisation (SOTK)")
    public Uni<Response> regulate(UUID id, @NotNull @Valid RecordRegulation command) {
        return acts.owner(
                id,
                ScenarioAct.REGULATION,
                command,
                command.number(),
                Work.alone((scenario, uow) -> scenario.regulate(command.number(), command.issuedOn())));
    }

    @POST
    @Path("enactment")
    @RolesAllowed("approver")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ScenarioView.class, responseCode = "200")
    @Operation(summary = "Put it into effect: units, positions, holders and all events in one transaction")
    public Uni<Response> enact(UUID id) {
        return acts.owner(id, ScenarioAct.ENACTMENT, null, enacting::enact);
    }

    @POST
    @Path("revocation")
    @RolesAllowed("approver")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ScenarioView.class, responseCode = "200")
    @Operation(summary = "Take the enactment back before its day: everything is again as it was and nobody is told")
    public Uni<Response> revoke(UUID id, @NotNull @Valid GiveReason command) {
        return acts.owner(id, ScenarioAct.REVOCATION, command, command.reason(), revoking::revoke);
    }

    @POST
    @Path("withdrawal")
    @RolesAllowed({"operator", "approver"})
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ScenarioView.class, responseCode = "200")
    @Operation(summary = "Withdraw it; possible until it is approved")
    public Uni<Response> withdraw(UUID id) {
        return acts.owner(
                id, ScenarioAct.WITHDRAWAL, null, Work.alone((scenario, uow) -> scenario.act(ScenarioAct.WITHDRAWAL)));
    }
}
