package id.lincah.performance.evaluation;

import id.lincah.events.PerformanceEvaluated;
import id.lincah.performance.evaluation.EvaluationCommands.Handover;
import id.lincah.performance.people.Relation;
import id.lincah.performance.plan.PlanState;
import id.lincah.performance.plan.Plans;
import id.lincah.request.Answer;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The evaluation document goes to the employee and comes back accepted; then the suite is told the predicate. */
@ApplicationScoped
class HandingOver {
    private final EvaluationDesk desk;
    private final Plans plans;
    private final Clock clock;

    HandingOver(EvaluationDesk desk, Plans plans, Clock clock) {
        this.desk = desk;
        this.plans = plans;
        this.clock = clock;
    }

    Uni<Answer> deliver(UUID id, Handover command, UnitOfWork uow) {
        return desk.act(
                id,
                uow,
                "evaluation.delivered",
                relation -> relation.isRater() || relation.isSuperior(),
                "NOT_THE_RATER",
                (evaluation, relation) -> {
                    evaluation.deliver(day(command));
                    return Uni.createFrom().voidItem();
                });
    }

    Uni<Answer> accept(UUID id, Handover command, UnitOfWork uow) {
        return desk.act(
                id, uow, "evaluation.accepted", Relation::isSelf, "NOT_YOUR_EVALUATION", (evaluation, relation) -> {
                    var on = day(command);
                    if (evaluation.deliveredOn != null && on.isBefore(evaluation.deliveredOn)) {
                        throw Problem.badInput("/on", "BEFORE_DELIVERY");
                    }
                    evaluation.accept(on);
                    uow.publish(evaluation.agencyId, event(evaluation));
                    return closePlan(evaluation);
                });
    }

    /** A final annual evaluation closes the plan; one that is being revised stays open for its next version. */
    private Uni<Void> closePlan(Evaluation evaluation) {
        if (evaluation.kind == EvaluationKind.PERIODIC) {
            return Uni.createFrom().voidItem();
        }
        return plans.require(evaluation.agencyId, evaluation.planId)
                .invoke(plan -> {
                    if (plan.state == PlanState.FIXED) {
                        plan.close();
                    }
                })
                .replaceWithVoid();
    }

    private LocalDate day(Handover command) {
        return command == null || command.on() == null ? LocalDate.now(clock) : command.on();
    }

    private static PerformanceEvaluated event(Evaluation evaluation) {
        return new PerformanceEvaluated(
                evaluation.id,
                evaluation.personId,
                evaluation.agencyId,
                evaluation.kind.name(),
                evaluation.year,
                evaluation.fromMonth,
                evaluation.months,
                evaluation.predicate.name(),
                evaluation.finalOn);
    }
}
