package id.lincah.performance.evaluation;

import id.lincah.performance.evaluation.EvaluationCommands.OpenEvaluation;
import id.lincah.performance.people.Officials;
import id.lincah.performance.people.Relation;
import id.lincah.performance.plan.Plan;
import id.lincah.performance.plan.PlanVersions;
import id.lincah.performance.plan.Plans;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Opens the evaluation of a fixed plan; it rests on the version in force on the last day of the period (D-10). */
@ApplicationScoped
class OpeningEvaluation {
    private final Plans plans;
    private final PlanVersions versions;
    private final Officials officials;
    private final Evaluations evaluations;
    private final EvaluationDesk desk;

    OpeningEvaluation(
            Plans plans, PlanVersions versions, Officials officials, Evaluations evaluations, EvaluationDesk desk) {
        this.plans = plans;
        this.versions = versions;
        this.officials = officials;
        this.evaluations = evaluations;
        this.desk = desk;
    }

    Uni<Answer> open(OpenEvaluation command, UnitOfWork uow) {
        return plans.require(uow.caller().agency(), command.planId())
                .flatMap(plan -> officials.relation(uow.caller(), plan.personId).flatMap(relation -> {
                    refuseUnlessOpenable(plan, relation);
                    return versions.inForce(plan, command.asked().lastDay(plan.year))
                            .map(version -> Evaluation.open(
                                    plan, version.key.contentVersion(), command.kind(), command.asked(), relation))
                            .flatMap(evaluation -> store(evaluation, relation, uow));
                }));
    }

    private static void refuseUnlessOpenable(Plan plan, Relation relation) {
        if (!relation.isSelf() && !relation.isRater()) {
            throw Problem.forbidden("NOT_THE_RATER");
        }
        if (!plan.state.holdsFixedContent()) {
            throw Problem.conflict("PLAN_NOT_FIXED", Map.of("state", plan.state.name()));
        }
    }

    private Uni<Answer> store(Evaluation evaluation, Relation relation, UnitOfWork uow) {
        uow.audit(AuditEntry.of(
                "evaluation.opened",
                "evaluation",
                evaluation.id,
                Map.of("year", evaluation.year, "period", evaluation.period)));
        return evaluations
                .persist(evaluation)
                .flatMap(stored -> uow.flushEntities())
                .flatMap(flushed -> desk.view(uow.caller(), evaluation, relation))
                .map(view ->
                        Answer.created("/api/performance/v1/evaluations/" + evaluation.id, view, evaluation.version));
    }
}
