package id.lincah.equivalation.proposal;

import id.lincah.request.Problem;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Proposals that row security lets the caller see. */
@ApplicationScoped
public class Proposals implements PanacheRepositoryBase<Proposal, UUID> {
    private static final String FOLLOW = """
            update equivalation_case set state = :next, version = version + 1
            where agency_id = :agency and proposal_id = :proposal and state = :from""";

    /** @throws Problem 404 when absent or another agency's */
    Uni<Proposal> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** The cases take the step with their proposal, in one statement. */
    Uni<Integer> follow(Proposal proposal, String from, String next) {
        return getSession()
                .chain(session -> session.createNativeQuery(FOLLOW)
                        .setParameter("next", next)
                        .setParameter("agency", proposal.agency)
                        .setParameter("proposal", proposal.id)
                        .setParameter("from", from)
                        .executeUpdate());
    }
}
