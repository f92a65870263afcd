package id.lincah.performance.evaluation;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The feedback given, oldest first. */
@ApplicationScoped
public class Feedbacks implements PanacheRepositoryBase<Feedback, UUID> {
    Uni<List<Feedback>> on(Evaluation evaluation) {
        return list("agencyId = ?1 and evaluationId = ?2 order by givenAt, id", evaluation.agencyId, evaluation.id);
    }

    Uni<List<Feedback>> on(Evaluation evaluation, UUID author) {
        return list(
                "agencyId = ?1 and evaluationId = ?2 and authorId = ?3 order by givenAt, id",
                evaluation.agencyId,
                evaluation.id,
                author);
    }
}
