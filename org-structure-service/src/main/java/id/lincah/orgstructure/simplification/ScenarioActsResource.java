package id.lincah.orgstructure.simplification;

import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The legal acts on a scenario, in the order of the law. Each needs If-Match and Idempotency-Key. */
@Path("/api/org-structure/v1/scenarios/{id}")
@Tag(name = "Scenarios")
public class ScenarioActsResource {
    private final ScenarioActs acts;
    private final Screening screening;
    private final DecidingUnits deciding;
    private final Completeness completeness;
    private final Enacting enacting;

    ScenarioActsResource(
            ScenarioActs acts,
            Screening screening,
            DecidingUnits deciding,
            Completeness completeness,
            Enacting enacting) {
        this.acts = acts;
        this.screening = screening;
        this.deciding = deciding;
        this.completeness = completeness;
        this.enacting = enacting;
    }

    @POST
    @Path("screening")
    @RolesAllowed("operator")
    @Operation(summary = "Screen every unit by the rules: DRAFT to IDENTIFIED")
    public Uni<Response> screen(UUID id) {
        return acts.bulk(id, ScenarioAct.SCREENING, null, screening::screen);
    }

    @POST
    @Path("decisions")
    @RolesAllowed("operator")
    @Operation(summary = "Decide on up to 5,000 units at once; every faulty row is named and then nothing is stored")
    public Uni<Response> decide(UUID id, @NotNull @Valid DecideUnits command) {
        return acts.bulk(
                id,
                ScenarioAct.DECISIONS,
                command,
                (scenario, uow, connection) -> deciding.decide(scenario, command, uow, connection));
    }

    @POST
    @Path("mapping")
    @RolesAllowed("operator")
    @Operation(summary = "Close the decisions: refused with every finding until nothing is missing")
    public Uni<Response> map(UUID id) {
        return acts.bulk(id, ScenarioAct.MAPPING, null, completeness::map);
    }

    @POST
    @Path("proposal")
    @RolesAllowed("approver")
    @Operation(summary = "Propose the scenario to the ministries")
    public Uni<Response> propose(UUID id) {
        return acts.bulk(id, ScenarioAct.PROPOSAL, null, completeness::propose);
    }

    @POST
    @Path("validation")
    @RolesAllowed("validator")
    @Operation(summary = "The ministry finds the proposal in order")
    public Uni<Response> validate(UUID id) {
        return acts.examine(
                id,
                ScenarioAct.VALIDATION,
                null,
                (scenario, regional, uow) -> scenario.validate(uow.caller(), regional));
    }

    @POST
    @Path("return")
    @RolesAllowed({"validator", "home-affairs"})
    @Operation(summary = "Give the proposal back with remarks")
    public Uni<Response> giveBack(UUID id, @NotNull @Valid ReturnScenario command) {
        return acts.single(id, ScenarioAct.RETURN, command, (scenario, uow) -> scenario.giveBack(command.remarks()));
    }

    @POST
    @Path("approval")
    @RolesAllowed({"validator", "home-affairs"})
    @Operation(summary = "Approve: home affairs for a region, the ministry itself for a central agency")
    public Uni<Response> approve(UUID id) {
        return acts.examine(id, ScenarioAct.APPROVAL, null, (scenario, regional, uow) -> {
            if (!uow.caller().has(regional ? "home-affairs" : "validator")) {
                throw Problem.forbidden("NOT_YOUR_APPROVAL");
            }
            scenario.approve(uow.caller(), regional);
        });
    }

    @POST
    @Path("regulation")
    @RolesAllowed("approver")
    @Operation(summary = "Record the regulation on the organisation (SOTK)")
    public Uni<Response> regulate(UUID id, @NotNull @Valid RecordRegulation command) {
        return acts.single(id, ScenarioAct.REGULATION, command, (scenario, uow) -> {
            scenario.requireOwner(uow.caller());
            scenario.regulate(command.number(), command.issuedOn());
        });
    }

    @POST
    @Path("enactment")
    @RolesAllowed("approver")
    @Operation(summary = "Put it into effect: units, positions, holders and all events in one transaction")
    public Uni<Response> enact(UUID id) {
        return acts.bulk(id, ScenarioAct.ENACTMENT, null, enacting::enact);
    }

    @POST
    @Path("withdrawal")
    @RolesAllowed({"operator", "approver"})
    @Operation(summary = "Withdraw it; possible until it is approved")
    public Uni<Response> withdraw(UUID id) {
        return acts.single(id, ScenarioAct.WITHDRAWAL, null, (scenario, uow) -> {
            scenario.requireOwner(uow.caller());
            scenario.act(ScenarioAct.WITHDRAWAL);
        });
    }
}
