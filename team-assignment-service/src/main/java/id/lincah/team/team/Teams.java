package id.lincah.team.team;

import id.lincah.request.Problem;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All work teams the caller's agency may see. */
@ApplicationScoped
public class Teams implements PanacheRepositoryBase<Team, UUID> {

    /** Fails with Problem 404 for an unknown team and for another agency's. */
    public Uni<Team> visible(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }
}
