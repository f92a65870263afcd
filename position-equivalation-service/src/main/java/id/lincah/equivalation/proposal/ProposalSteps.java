package id.lincah.equivalation.proposal;

import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** What every step on a proposal has in common: the version its reader saw, its cases, its line in the audit trail. */
@ApplicationScoped
class ProposalSteps {
    private final Proposals proposals;
    private final ProposalMapper mapper;

    ProposalSteps(Proposals proposals, ProposalMapper mapper) {
        this.proposals = proposals;
        this.mapper = mapper;
    }

    /** @throws Problem 404 when absent, 412 for another version */
    Uni<Proposal> load(UUID id, UnitOfWork work) {
        return proposals.require(id).invoke(proposal -> work.requireVersion(proposal.version));
    }

    /** The proposal goes on and its cases with it. @return how many cases */
    Uni<Integer> step(Proposal proposal, ProposalState next) {
        var from = proposal.state.name();
        proposal.become(next);
        return proposals.follow(proposal, from, next.name());
    }

    Uni<Answer> answer(Proposal proposal, UnitOfWork work, String action, Map<String, Object> change) {
        work.audit(new AuditEntry(action, "proposal", proposal.id.toString(), proposal.agency, change));
        return work.flushEntities().map(flushed -> Answer.ok(mapper.view(proposal), proposal.version));
    }
}
