package id.lincah.equivalation.proposal;

import id.lincah.equivalation.proposal.rules.ProposalFacts;
import id.lincah.equivalation.proposal.rules.ProposalRules;
import id.lincah.request.Answer;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The report to the PANRB ministry and BKN: only one that balances is accepted (R17-27). */
@ApplicationScoped
public class ReportingProposal {
    private static final String COUNT = """
            select state, count(*) from equivalation_case
            where agency_id = :agency and proposal_id = :proposal group by state""";

    private final ProposalSteps steps;

    ReportingProposal(ProposalSteps steps) {
        this.steps = steps;
    }

    public Uni<Answer> report(UUID id, UnitOfWork work) {
        return steps.load(id, work)
                .invoke(ReportingProposal::requireInaugurated)
                .call(proposal -> tally(proposal, work.session()).invoke(tally -> requireBalance(proposal, tally)))
                .call(proposal -> steps.step(proposal, ProposalState.REPORTED))
                .chain(proposal -> steps.answer(proposal, work, "proposal.reported", change(proposal)));
    }

    private static void requireInaugurated(Proposal proposal) {
        if (!proposal.state.mayBecome(ProposalState.REPORTED)) {
            throw Problem.conflict("PROPOSAL_STATE", Map.of("state", proposal.state.name()));
        }
    }

    /** Counted anew from the cases, not from what the proposal remembers. */
    private static Uni<ProposalFacts.Tally> tally(Proposal proposal, Mutiny.Session session) {
        return session.createNativeQuery(COUNT, Object[].class)
                .setParameter("agency", proposal.agency)
                .setParameter("proposal", proposal.id)
                .getResultList()
                .map(rows -> tally(proposal.approvedCount, rows));
    }

    private static ProposalFacts.Tally tally(int approved, List<Object[]> rows) {
        var counts = new HashMap<String, Integer>();
        rows.forEach(row -> counts.put((String) row[0], ((Number) row[1]).intValue()));
        return new ProposalFacts.Tally(
                approved,
                counts.getOrDefault("INAUGURATED", 0),
                counts.getOrDefault("STRUCK_OFF", 0),
                counts.getOrDefault("POSTPONED", 0));
    }

    private static void requireBalance(Proposal proposal, ProposalFacts.Tally tally) {
        var refusals = ProposalRules.refusals(proposal.facts(ProposalFacts.Act.REPORT, tally));
        if (!refusals.isEmpty()) {
            throw Problem.ruleBroken("REPORT_UNBALANCED", refusals);
        }
        proposal.inaugurated = tally.inaugurated();
        proposal.struckOff = tally.struckOff();
        proposal.postponed = tally.postponed();
    }

    private static Map<String, Object> change(Proposal proposal) {
        return Map.of(
                "inaugurated", proposal.inaugurated,
                "struckOff", proposal.struckOff,
                "postponed", proposal.postponed);
    }
}
