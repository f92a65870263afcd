package id.lincah.performance.plan;

import id.lincah.request.Problem;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** The fixed versions of plans. */
@ApplicationScoped
public class PlanVersions implements PanacheRepositoryBase<PlanVersion, PlanVersion.Key> {
    /** The version in force on the last day of a period (D-10), or 409 when nothing was in force yet. */
    public Uni<PlanVersion> inForce(Plan plan, LocalDate lastDay) {
        return find(
                        "agencyId = ?1 and key.planId = ?2 and effectiveOn <= ?3 order by key.contentVersion desc",
                        plan.agencyId,
                        plan.id,
                        lastDay)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> Problem.conflict("PLAN_NOT_IN_FORCE"));
    }

    /** One fixed version. */
    public Uni<PlanVersion> require(String agency, PlanVersion.Key key) {
        return find("agencyId = ?1 and key = ?2", agency, key)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }
}
