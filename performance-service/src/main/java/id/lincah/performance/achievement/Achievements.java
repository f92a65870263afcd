package id.lincah.performance.achievement;

import id.lincah.performance.evaluation.Period;
import id.lincah.performance.rules.OrganisationAchievement;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The achievements that were fixed. */
@ApplicationScoped
public class Achievements implements PanacheRepositoryBase<Achievement, UUID> {
    /** What was fixed for a unit and period; null while nothing was. */
    public Uni<OrganisationAchievement> of(String agency, UUID unitId, int year, Period period) {
        return find("agencyId = ?1 and unitId = ?2 and year = ?3 and period = ?4", agency, unitId, year, period.code())
                .firstResult()
                .map(found -> found == null ? null : found.value);
    }
}
