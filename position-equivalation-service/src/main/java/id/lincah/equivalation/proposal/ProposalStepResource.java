package id.lincah.equivalation.proposal;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The legal acts on a proposal; each needs {@code If-Match}. */
@Path("/api/equivalation/v1/proposals/{id}")
public class ProposalStepResource {
    private final Commands commands;
    private final DecidingProposal deciding;
    private final RepairingProposal repairing;
    private final ReportingProposal reporting;

    ProposalStepResource(
            Commands commands, DecidingProposal deciding, RepairingProposal repairing, ReportingProposal reporting) {
        this.commands = commands;
        this.deciding = deciding;
        this.repairing = repairing;
        this.reporting = reporting;
    }

    @POST
    @Path("/validation")
    @RolesAllowed({"home-affairs", "validator"})
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ProposalView.class, responseCode = "200")
    @Operation(summary = "Validate; a line nobody answered is validated with the rest")
    public Uni<Response> validate(UUID id) {
        return commands.entities("proposal.validation:" + id, null, work -> deciding.validate(id, work));
    }

    @POST
    @Path("/return")
    @RolesAllowed({"home-affairs", "validator"})
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ProposalView.class, responseCode = "200")
    @Operation(summary = "Return the whole proposal for repair, with remarks")
    public Uni<Response> giveBack(UUID id, @NotNull @Valid ProposalCommands.Return command) {
        return commands.entities("proposal.return:" + id, command, work -> deciding.giveBack(id, command, work));
    }

    @POST
    @Path("/resubmission")
    @RolesAllowed("approver")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ProposalView.class, responseCode = "200")
    @Operation(
            summary = "Send a repaired proposal again",
            description = "Only lines that were returned or changed lose their answer; lines?changed=true shows what"
                    + " differs.")
    public Uni<Response> resubmit(UUID id) {
        return commands.entities("proposal.resubmission:" + id, null, work -> repairing.resubmit(id, work));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed("approver")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ProposalView.class, responseCode = "200")
    @Operation(summary = "Take a proposal back", description = "Before its validation; the cases are aligned again.")
    public Uni<Response> withdraw(UUID id, @NotNull @Valid ProposalCommands.Withdraw command) {
        return commands.entities("proposal.withdrawal:" + id, command, work -> repairing.withdraw(id, command, work));
    }

    @POST
    @Path("/consideration")
    @RolesAllowed("validator")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ProposalView.class, responseCode = "200")
    @Operation(summary = "Record the consideration of the PANRB ministry (R17-22)")
    public Uni<Response> consider(UUID id, @NotNull @Valid ProposalCommands.Letter command) {
        return commands.entities("proposal.consideration:" + id, command, work -> deciding.consider(id, command, work));
    }

    @POST
    @Path("/approval")
    @RolesAllowed({"home-affairs", "validator"})
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ProposalView.class, responseCode = "200")
    @Operation(summary = "Approve; a region only after the consideration")
    public Uni<Response> approve(UUID id, @NotNull @Valid ProposalCommands.Letter command) {
        return commands.entities("proposal.approval:" + id, command, work -> deciding.approve(id, command, work));
    }

    @POST
    @Path("/appointment")
    @RolesAllowed("approver")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ProposalView.class, responseCode = "200")
    @Operation(summary = "Appoint by decree")
    public Uni<Response> appoint(UUID id, @NotNull @Valid ProposalCommands.Appoint command) {
        return commands.entities("proposal.appointment:" + id, command, work -> deciding.appoint(id, command, work));
    }

    @POST
    @Path("/report")
    @RolesAllowed("approver")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ProposalView.class, responseCode = "200")
    @Operation(summary = "Report to the ministry and BKN; refused while the sums do not balance (R17-27)")
    public Uni<Response> report(UUID id) {
        return commands.entities("proposal.report:" + id, null, work -> reporting.report(id, work));
    }
}
