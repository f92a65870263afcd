package id.lincah.performance.plan;

import id.lincah.request.Problem;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The plans of an agency. */
@ApplicationScoped
public class Plans implements PanacheRepositoryBase<Plan, UUID> {
    /** The plan, or 404 when the agency has no such plan. */
    public Uni<Plan> require(String agency, UUID id) {
        return find("agencyId = ?1 and id = ?2", agency, id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }
}
