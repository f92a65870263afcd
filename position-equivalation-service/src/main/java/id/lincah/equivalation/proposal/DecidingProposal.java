package id.lincah.equivalation.proposal;

import id.lincah.equivalation.proposal.rules.ProposalFacts;
import id.lincah.equivalation.proposal.rules.ProposalRules;
import id.lincah.events.EquivalationRefused;
import id.lincah.request.Answer;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The steps of the ministries and of the appointing authority on a proposal, each with its cases. */
@ApplicationScoped
public class DecidingProposal {
    private static final String VALIDATOR = "validator";

    private final ProposalSteps steps;
    private final LineWrites lines;
    private final Clock clock;

    DecidingProposal(ProposalSteps steps, LineWrites lines, Clock clock) {
        this.steps = steps;
        this.lines = lines;
        this.clock = clock;
    }

    /** A line nobody answered is validated with the rest; one rejected ends here. */
    public Uni<Answer> validate(UUID id, UnitOfWork work) {
        return steps.load(id, work)
                .invoke(proposal -> requireInCharge(proposal, work))
                .call(proposal -> requireAnswered(proposal, work))
                .call(proposal -> steps.step(proposal, ProposalState.VALIDATED))
                .call(proposal -> reject(proposal, work))
                .chain(proposal -> steps.answer(proposal, work, "proposal.validated", Map.of()));
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
        return steps.load(id, work)
                .invoke(proposal -> proposal.remarks = command.remarks())
                .call(proposal -> steps.step(proposal, ProposalState.RETURNED))
                .chain(proposal ->
                        steps.answer(proposal, work, "proposal.returned", Map.of("remarks", command.remarks())));
    }

    /** The PANRB minister's consideration of a region's validated proposal (R17-22). */
    public Uni<Answer> consider(UUID id, ProposalCommands.Letter letter, UnitOfWork work) {
        return steps.load(id, work)
                .invoke(proposal -> record(proposal, letter))
                .chain(proposal -> steps.answer(proposal, work, "proposal.considered", change(letter)));
    }

    private static void record(Proposal proposal, ProposalCommands.Letter letter) {
        if (!proposal.isRegional() || proposal.state != ProposalState.VALIDATED) {
            throw Problem.conflict("PROPOSAL_STATE", Map.of("state", proposal.state.name()));
        }
        proposal.considerationNumber = letter.number();
        proposal.consideredOn = letter.on();
    }

    public Uni<Answer> approve(UUID id, ProposalCommands.Letter letter, UnitOfWork work) {
        return steps.load(id, work)
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
                        steps.step(proposal, ProposalState.APPROVED).invoke(count -> proposal.approvedCount = count))
                .chain(proposal -> steps.answer(proposal, work, "proposal.approved", change(letter)));
    }

    public Uni<Answer> appoint(UUID id, ProposalCommands.Appoint command, UnitOfWork work) {
        return steps.load(id, work)
                .invoke(proposal -> {
                    requireAllowed(proposal, ProposalFacts.Act.APPOINT);
                    proposal.decreeNumber = command.decreeNumber();
                    proposal.effectiveOn = command.effectiveOn();
                })
                .call(proposal -> steps.step(proposal, ProposalState.APPOINTED))
                .chain(proposal -> steps.answer(
                        proposal, work, "proposal.appointed", Map.of("decreeNumber", command.decreeNumber())));
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

    private static Map<String, Object> change(ProposalCommands.Letter letter) {
        return Map.of("number", letter.number(), "on", letter.on());
    }
}
