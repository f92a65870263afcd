package id.lincah.equivalation.proposal;

import id.lincah.equivalation.proposal.rules.ProposalFacts;
import id.lincah.equivalation.proposal.rules.ProposalRules;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** The steps of the ministries and of the appointing authority on a proposal, each with its cases. */
@ApplicationScoped
public class DecidingProposal {
    private static final String VALIDATOR = "validator";

    private final Proposals proposals;
    private final ProposalMapper mapper;

    DecidingProposal(Proposals proposals, ProposalMapper mapper) {
        this.proposals = proposals;
        this.mapper = mapper;
    }

    public Uni<Answer> validate(UUID id, UnitOfWork work) {
        return load(id, work)
                .invoke(proposal -> requireInCharge(proposal, work))
                .call(proposal -> step(proposal, ProposalState.VALIDATED))
                .chain(proposal -> answer(proposal, work, "proposal.validated", Map.of()));
    }

    /** Goes back to the agency with remarks; the PANRB ministry may return a region's proposal too. */
    public Uni<Answer> giveBack(UUID id, ProposalCommands.Return command, UnitOfWork work) {
        return load(id, work)
                .invoke(proposal -> proposal.remarks = command.remarks())
                .call(proposal -> step(proposal, ProposalState.RETURNED))
                .chain(proposal -> answer(proposal, work, "proposal.returned", Map.of("remarks", command.remarks())));
    }

    public Uni<Answer> resubmit(UUID id, UnitOfWork work) {
        return load(id, work)
                .invoke(DecidingProposal::forgetEarlierRound)
                .call(proposal -> step(proposal, ProposalState.PROPOSED))
                .chain(proposal -> answer(proposal, work, "proposal.resubmitted", Map.of()));
    }

    private static void forgetEarlierRound(Proposal proposal) {
        proposal.remarks = null;
        proposal.considerationNumber = null;
        proposal.consideredOn = null;
    }

    /** The PANRB minister's consideration of a region's validated proposal (R17-22). */
    public Uni<Answer> consider(UUID id, ProposalCommands.Letter letter, UnitOfWork work) {
        return load(id, work)
                .invoke(proposal -> record(proposal, letter))
                .chain(proposal -> answer(proposal, work, "proposal.considered", change(letter)));
    }

    private static void record(Proposal proposal, ProposalCommands.Letter letter) {
        if (!proposal.isRegional() || proposal.state != ProposalState.VALIDATED) {
            throw Problem.conflict("PROPOSAL_STATE", Map.of("state", proposal.state.name()));
        }
        proposal.considerationNumber = letter.number();
        proposal.consideredOn = letter.on();
    }

    public Uni<Answer> approve(UUID id, ProposalCommands.Letter letter, UnitOfWork work) {
        return load(id, work)
                .invoke(proposal -> {
                    requireInCharge(proposal, work);
                    proposal.refuseProposer(work.caller().account());
                    requireAllowed(proposal, ProposalFacts.Act.APPROVE);
                    proposal.approvalNumber = letter.number();
                    proposal.approvedOn = letter.on();
                })
                .call(proposal ->
                        step(proposal, ProposalState.APPROVED).invoke(count -> proposal.approvedCount = count))
                .chain(proposal -> answer(proposal, work, "proposal.approved", change(letter)));
    }

    public Uni<Answer> appoint(UUID id, ProposalCommands.Appoint command, UnitOfWork work) {
        return load(id, work)
                .invoke(proposal -> {
                    requireAllowed(proposal, ProposalFacts.Act.APPOINT);
                    proposal.decreeNumber = command.decreeNumber();
                    proposal.effectiveOn = command.effectiveOn();
                })
                .call(proposal -> step(proposal, ProposalState.APPOINTED))
                .chain(proposal ->
                        answer(proposal, work, "proposal.appointed", Map.of("decreeNumber", command.decreeNumber())));
    }

    private Uni<Proposal> load(UUID id, UnitOfWork work) {
        return proposals.require(id).invoke(proposal -> work.requireVersion(proposal.version));
    }

    private static void requireInCharge(Proposal proposal, UnitOfWork work) {
        if (!work.caller().has(proposal.roleInCharge())) {
            throw Problem.forbidden(work.caller().has(VALIDATOR) ? "HOME_AFFAIRS_DECIDES" : "VALIDATOR_DECIDES");
        }
    }

    private static void requireAllowed(Proposal proposal, ProposalFacts.Act act) {
        var refusals = ProposalRules.refusals(proposal.facts(act, ProposalFacts.Tally.NONE));
        if (!refusals.isEmpty()) {
            throw Problem.ruleBroken(refusals.get(0).code(), refusals);
        }
    }

    private Uni<Integer> step(Proposal proposal, ProposalState next) {
        var from = proposal.state.name();
        proposal.become(next);
        return proposals.follow(proposal, from, next.name());
    }

    private Uni<Answer> answer(Proposal proposal, UnitOfWork work, String action, Map<String, Object> change) {
        work.audit(new AuditEntry(action, "proposal", proposal.id.toString(), proposal.agency, change));
        return work.flushEntities().map(flushed -> Answer.ok(mapper.view(proposal), proposal.version));
    }

    private static Map<String, Object> change(ProposalCommands.Letter letter) {
        return Map.of("number", letter.number(), "on", letter.on());
    }
}
