package id.lincah.performance.evaluation;

import id.lincah.request.Problem;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The evaluations of an agency. */
@ApplicationScoped
public class Evaluations implements PanacheRepositoryBase<Evaluation, UUID> {
    /** The evaluation, or 404 when the agency has no such evaluation. */
    public Uni<Evaluation> require(String agency, UUID id) {
        return find("agencyId = ?1 and id = ?2", agency, id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    /**
     * What the sheet of a unit counts (D-19): predicates fixed by raters of the unit, without the unit's own head, who
     * belongs to the level above.
     */
    public Uni<List<Evaluation>> ratedIn(String agency, UUID unitId, int year, Period period) {
        return list(
                "agencyId = ?1 and raterOfficeId = ?2 and year = ?3 and period = ?4 and predicate is not null"
                        + " and not (headsOffice = true and officeUnitId = ?2)",
                agency,
                unitId,
                year,
                period.code());
    }

    /** Whether somebody else than this rater evaluated the person in a part of that year. */
    Uni<Boolean> formerRaterEvaluated(Evaluation annual, UUID raterId) {
        return count(
                        "agencyId = ?1 and personId = ?2 and year = ?3 and kind = ?4 and predicate is not null and raterId <> ?5",
                        annual.agencyId,
                        annual.personId,
                        annual.year,
                        EvaluationKind.PERIODIC,
                        raterId)
                .map(found -> found > 0);
    }
}
