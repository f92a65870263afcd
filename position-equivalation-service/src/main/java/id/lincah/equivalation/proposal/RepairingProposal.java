package id.lincah.equivalation.proposal;

import id.lincah.request.Answer;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/** What an agency does with a proposal before it is decided: sends it anew after repair, or takes it back. */
@ApplicationScoped
public class RepairingProposal {
    private final ProposalSteps steps;
    private final LineWrites lines;
    private final Clock clock;

    RepairingProposal(ProposalSteps steps, LineWrites lines, Clock clock) {
        this.steps = steps;
        this.lines = lines;
        this.clock = clock;
    }

    /** Once every case that was taken in hand is aligned again; the lines tell what changed since. */
    public Uni<Answer> resubmit(UUID id, UnitOfWork work) {
        return steps.load(id, work)
                .call(proposal -> lines.unrepaired(proposal, work.session()).invoke(RepairingProposal::requireRepaired))
                .invoke(this::beginRound)
                .invoke(proposal -> proposal.become(ProposalState.PROPOSED))
                .call(proposal -> lines.sendAnew(proposal, work.session()).invoke(sent -> requireAny(proposal, sent)))
                .chain(proposal ->
                        steps.answer(proposal, work, "proposal.resubmitted", Map.of("cases", proposal.cases)));
    }

    private static void requireAny(Proposal proposal, int sent) {
        if (sent == 0) {
            throw Problem.conflict("NOTHING_LEFT");
        }
        proposal.cases = sent;
    }

    private static void requireRepaired(int unrepaired) {
        if (unrepaired > 0) {
            throw Problem.conflict("LINES_UNREPAIRED", Map.of("lines", unrepaired));
        }
    }

    /** The agency takes its proposal back before anybody validated it; its cases may go with another. */
    public Uni<Answer> withdraw(UUID id, ProposalCommands.Withdraw command, UnitOfWork work) {
        return steps.load(id, work)
                .invoke(proposal -> proposal.become(ProposalState.WITHDRAWN))
                .invoke(proposal -> proposal.remarks = command.reason())
                .call(proposal -> lines.withdraw(proposal, work.session()))
                .chain(proposal ->
                        steps.answer(proposal, work, "proposal.withdrawn", Map.of("reason", command.reason())));
    }

    private void beginRound(Proposal proposal) {
        proposal.round++;
        proposal.snapshotAt = OffsetDateTime.now(clock);
        proposal.remarks = null;
        proposal.considerationNumber = null;
        proposal.consideredOn = null;
    }
}
