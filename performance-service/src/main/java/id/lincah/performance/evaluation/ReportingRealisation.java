package id.lincah.performance.evaluation;

import id.lincah.performance.evaluation.EvaluationCommands.ReportRealisation;
import id.lincah.performance.people.Relation;
import id.lincah.performance.plan.PlanVersion;
import id.lincah.performance.plan.PlanVersions;
import id.lincah.request.Answer;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The employee reports what became of the planned results (R6-21). */
@ApplicationScoped
class ReportingRealisation {
    private final EvaluationDesk desk;
    private final PlanVersions versions;

    ReportingRealisation(EvaluationDesk desk, PlanVersions versions) {
        this.desk = desk;
        this.versions = versions;
    }

    Uni<Answer> report(UUID id, ReportRealisation command, UnitOfWork uow) {
        return desk.act(
                id,
                uow,
                "evaluation.self-reported",
                Relation::isSelf,
                "NOT_YOUR_EVALUATION",
                (evaluation, relation) -> {
                    evaluation.report(new RealisationReport(command.realisations()));
                    var key = new PlanVersion.Key(evaluation.planId, evaluation.contentVersion);
                    return versions.require(evaluation.agencyId, key)
                            .invoke(version -> PlannedResults.of(version)
                                    .refuseOthers(
                                            "/realisations",
                                            command.realisations().stream()
                                                    .map(EvaluationCommands.Realisation::resultId)
                                                    .toList()))
                            .replaceWithVoid();
                });
    }
}
