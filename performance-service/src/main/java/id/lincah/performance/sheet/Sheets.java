package id.lincah.performance.sheet;

import id.lincah.performance.achievement.Achievements;
import id.lincah.performance.evaluation.Evaluations;
import id.lincah.performance.evaluation.Period;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The predicate sheets of an agency. */
@ApplicationScoped
class Sheets implements PanacheRepositoryBase<PredicateSheet, UUID> {
    private final Achievements achievements;
    private final Evaluations evaluations;

    Sheets(Achievements achievements, Evaluations evaluations) {
        this.achievements = achievements;
        this.evaluations = evaluations;
    }

    Uni<SheetSubject> subject(String agency, UUID unitId, int year, Period period) {
        return evaluations
                .ratedIn(agency, unitId, year, period)
                .flatMap(rated -> achievements
                        .of(agency, unitId, year, period)
                        .map(achievement -> new SheetSubject(unitId, year, period, achievement, rated)));
    }

    /** The last signature; null before the first. */
    Uni<PredicateSheet> last(String agency, UUID unitId, int year, Period period) {
        return find(
                        "agencyId = ?1 and unitId = ?2 and year = ?3 and period = ?4 order by number desc",
                        agency,
                        unitId,
                        year,
                        period.code())
                .firstResult();
    }
}
