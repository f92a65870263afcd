package id.lincah.equivalation.proposal;

import id.lincah.equivalation.proposal.rules.ProposalFacts;
import id.lincah.equivalation.proposal.rules.ProposalRules;
import id.lincah.events.EquivalationRefused;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The steps of the ministries and of the appointing authority on a proposal, each with its cases. */
@ApplicationScoped
public class DecidingProposal {
    private static final String VALIDATOR = "validator";

    private final Proposals proposals;
    private final ProposalMapper mapper;
    private final LineWrites lines;
    private final Clock clock;

    DecidingProposal(Proposals proposals, ProposalMapper mapper, LineWrites lines, Clock clock) {
        this.clock = clock;
        this.proposals = proposals;
        this.mapper = mapper;
        this.lines = lines;
    }

    /** A line nobody answered is validated with the rest; one rejected ends here. */
    public Uni<Answer> validate(UUID id, UnitOfWork work) {
        return load(id, work)
                .invoke(proposal -> requireInCharge(proposal, work))
                .call(proposal -> requireAnswered(proposal, work))
                .call(proposal -> step(proposal, ProposalState.VALIDATED))
                .call(proposal -> reject(proposal, work))
                .chain(proposal -> answer(proposal, work, "proposal.validated", Map.of()));
    }

    /** Nothing goes on while a line waits to be repaired, or when nobody is left. */
    private Uni<LineWrites.Answers> requireAnswered(Proposal proposal, UnitOfWork work) {
        return lines.answers(proposal, work.session()).invoke(answers -> {
            if (answers.returned() > 0) {
                throw Problem.conflict("LINES_RETURNED", Map.of("lines", answers.returned()));
            }
            if (answers.lines() > 0 && answers.rejected() == answers.lines()) {
                throw Problem.conflict("NOTHING_LEFT");
            }
        });
    }

    private Uni<?> reject(Proposal proposal, UnitOfWork work) {
        return lines.reject(proposal, work.session())
                .invoke(rejected -> rejected.stream()
                        .map(each -> new EquivalationRefused(
                                each.caseId(),
                                each.personId(),
                                proposal.agency,
                                each.formerPositionId(),
                                List.of("REJECTED_BY_MINISTRY"),
                                LocalDate.now(clock)))
                        .forEach(event -> work.publish(proposal.agency, event)));
    }

    /** Goes back to the agency with remarks; the PANRB ministry may return a region's proposal too. */
    public Uni<Answer> giveBack(UUID id, ProposalCommands.Return command, UnitOfWork work) {
        return load(id, work)
                .invoke(proposal -> proposal.remarks = command.remarks())
                .call(proposal -> step(proposal, ProposalState.RETURNED))
                .chain(proposal -> answer(proposal, work, "proposal.returned", Map.of("remarks", command.remarks())));
    }

    /** Once every case that was taken in hand is aligned again; the lines tell what changed since. */
    public Uni<Answer> resubmit(UUID id, UnitOfWork work) {
        return load(id, work)
                .call(proposal -> lines.unrepaired(proposal, work.session()).invoke(DecidingProposal::requireRepaired))
                .invoke(this::beginRound)
                .invoke(proposal -> proposal.become(ProposalState.PROPOSED))
                .call(proposal -> lines.sendAnew(proposal, work.session()).invoke(sent -> requireAny(proposal, sent)))
                .chain(proposal -> answer(proposal, work, "proposal.resubmitted", Map.of("cases", proposal.cases)));
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
        return load(id, work)
                .invoke(proposal -> proposal.become(ProposalState.WITHDRAWN))
                .invoke(proposal -> proposal.remarks = command.reason())
                .call(proposal -> lines.withdraw(proposal, work.session()))
                .chain(proposal -> answer(proposal, work, "proposal.withdrawn", Map.of("reason", command.reason())));
    }

    private void beginRound(Proposal proposal) {
        proposal.round++;
        proposal.snapshotAt = OffsetDateTime.now(clock);
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
                .call(proposal -> requireAnswered(proposal, work))
                .call(proposal -> reject(proposal, work))
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
