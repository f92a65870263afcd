package id.lincah.orgstructure.nomenclature.proposal;

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

/** What is done to a proposed name: revised and submitted by the agency, judged by the ministry. Each needs If-Match. */
@Path("/api/org-structure/v1/executor-name-proposals")
@Tag(name = "Executor name proposals")
public class ExecutorNameProposalActsResource {
    private final ProposalActs acts;

    ExecutorNameProposalActsResource(ProposalActs acts) {
        this.acts = acts;
    }

    @POST
    @Path("{id}/revision")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("operator")
    @APIResponseSchema(value = ProposalView.class, responseCode = "200")
    @Operation(summary = "Write the items anew, in a draft or after a return")
    public Uni<Response> revise(UUID id, @NotNull @Valid ProposeName command) {
        return acts.act(id, "revision", command, (proposal, uow, connection) -> {
            proposal.requireOwner(uow.caller());
            proposal.revise(command);
            return Uni.createFrom().voidItem();
        });
    }

    @POST
    @Path("{id}/submission")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("approver")
    @APIResponseSchema(value = ProposalView.class, responseCode = "200")
    @Operation(summary = "Send it to the ministry; refused with everything that is missing")
    public Uni<Response> submit(UUID id) {
        return acts.act(id, "submission", null, (proposal, uow, connection) -> {
            acts.submit(proposal, uow);
            return Uni.createFrom().voidItem();
        });
    }

    @POST
    @Path("{id}/validation")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("validator")
    @APIResponseSchema(value = ProposalView.class, responseCode = "200")
    @Operation(summary = "The ministry finds the proposal in order")
    public Uni<Response> validate(UUID id) {
        return judge(id, "validation", ProposalAct.VALIDATION, null);
    }

    @POST
    @Path("{id}/return")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("validator")
    @APIResponseSchema(value = ProposalView.class, responseCode = "200")
    @Operation(summary = "Give it back with remarks")
    public Uni<Response> giveBack(UUID id, @NotNull @Valid GiveRemarks command) {
        return judge(id, "return", ProposalAct.RETURN, command);
    }

    @POST
    @Path("{id}/rejection")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("validator")
    @APIResponseSchema(value = ProposalView.class, responseCode = "200")
    @Operation(summary = "Refuse it for good")
    public Uni<Response> reject(UUID id, @NotNull @Valid GiveRemarks command) {
        return judge(id, "rejection", ProposalAct.REJECTION, command);
    }

    @POST
    @Path("{id}/acceptance")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("validator")
    @APIResponseSchema(value = ProposalView.class, responseCode = "200")
    @Operation(summary = "Put the name on the list from a day")
    public Uni<Response> accept(UUID id, @NotNull @Valid AcceptName command) {
        return acts.act(
                id,
                "acceptance",
                command,
                (proposal, uow, connection) -> acts.accept(proposal, command, uow, connection));
    }

    private Uni<Response> judge(UUID id, String name, ProposalAct act, GiveRemarks command) {
        return acts.act(id, name, command, (proposal, uow, connection) -> {
            proposal.judge(act, uow.caller(), command == null ? null : command.remarks());
            return Uni.createFrom().voidItem();
        });
    }
}
